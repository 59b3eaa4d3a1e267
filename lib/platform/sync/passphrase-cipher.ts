import { CHECK_BYTES, LEAST_ROUNDS, type ShardCipher, type ShardKey } from '../../sync/shards/cipher';
import type { Bytes } from '../../sync/transport';

/** Keys made from one passphrase, by salt: what a profile keeps instead of the passphrase. Structured clone carries it into IndexedDB; no key can be exported. */
export interface PassphraseKeys {
  /** Drawn when the passphrase was set. */
  readonly id: string;
  readonly rounds: number;
  /** The passphrase as key material for further salts. */
  readonly material: CryptoKey;
  readonly made: readonly MadeKey[];
}

interface MadeKey {
  readonly salt: Bytes;
  readonly rounds: number;
  readonly check: Bytes;
  readonly key: CryptoKey;
}

const encoder = new TextEncoder();
const bytes = (text: string): Bytes => encoder.encode(text);

/** Takes a passphrase in. Unicode is normalised (NFKC), so that keyboards agree; the text itself is not kept. */
export async function keepPassphrase(passphrase: string, rounds = LEAST_ROUNDS): Promise<PassphraseKeys> {
  const material = await crypto.subtle.importKey('raw', bytes(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveBits',
  ]);
  return { id: crypto.randomUUID(), rounds: Math.max(rounds, LEAST_ROUNDS), material, made: [] };
}

/**
 * AES-256-GCM under keys from PBKDF2-SHA-256; the encryption key and its check come from it by HKDF. `keep` hears of every key that is made,
 * to store it: making one takes about 100 ms.
 */
export function createPassphraseCipher(
  keys: PassphraseKeys,
  keep: (keys: PassphraseKeys) => void = () => undefined,
): ShardCipher {
  let made = [...keys.made];
  const making = new Map<string, Promise<MadeKey>>();
  const find = (salt: Bytes, rounds: number): Promise<MadeKey> => {
    const name = `${rounds}/${salt.join(',')}`;
    const known = made.find((each) => each.rounds === rounds && sameBytes(each.salt, salt));
    if (known) return Promise.resolve(known);
    const begun = making.get(name);
    if (begun) return begun;
    const promise = makeKey(keys.material, salt, rounds).then((key) => {
      made = [...made, key];
      keep({ ...keys, made });
      return key;
    });
    making.set(name, promise);
    return promise;
  };
  return {
    id: keys.id,
    rounds: keys.rounds,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    keyFor: async (salt, rounds) => shardKey(await find(salt, rounds)),
  };
}

const sameBytes = (a: Bytes, b: Bytes): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

async function makeKey(material: CryptoKey, salt: Bytes, rounds: number): Promise<MadeKey> {
  const secret = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    256,
  );
  const root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey', 'deriveBits']);
  const hkdf = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytes(info) });
  const check = await crypto.subtle.deriveBits(hkdf('second-source/check'), root, CHECK_BYTES * 8);
  const key = await crypto.subtle.deriveKey(
    hkdf('second-source/shards'),
    root,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return { salt, rounds, check: new Uint8Array(check), key };
}

const shardKey = ({ salt, rounds, check, key }: MadeKey): ShardKey => ({
  salt,
  rounds,
  check,
  encrypt: async (plain, iv, additionalData) =>
    new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain)),
  decrypt: async (sealed, iv, additionalData) => {
    try {
      return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed));
    } catch {
      // GCM tells one thing only: these are not the bytes that were sealed here.
      return null;
    }
  },
});
