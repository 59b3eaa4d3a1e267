/** Doubles for histories: compression that copies, a cipher that only checks its key. Never for anything else. */
import { hash53 } from '../../lib/sync/shards/hash';
import { concatBytes } from '../../lib/sync/shards/envelope';
import type { Deflate, ShardCipher } from '../../lib/sync/shards/cipher';
import type { Bytes } from '../../lib/sync/transport';

export const noDeflate: Deflate = {
  deflate: (bytes) => Promise.resolve(bytes),
  inflate: (bytes, most) => Promise.resolve(bytes.length > most ? null : bytes),
};

const four = (value: number): Bytes => Uint8Array.from([24, 16, 8, 0], (shift) => (value >>> shift) & 255);

/** Encrypts nothing, but refuses what was written under another passphrase, another place or with a bit flipped. */
export function toyCipher(passphrase: string): ShardCipher {
  return {
    id: passphrase,
    rounds: 600_000,
    random: (bytes) => new Uint8Array(bytes).fill(7),
    keyFor: (salt, rounds) => {
      const check = four(hash53(passphrase, salt[0]));
      const seal = (plain: Bytes, additional: Bytes): Bytes => four(hash53(concatBytes(check, additional, plain)));
      return Promise.resolve({
        salt,
        rounds,
        check,
        encrypt: (plain, _iv, additional) => Promise.resolve(concatBytes(plain, seal(plain, additional))),
        decrypt: (sealed, _iv, additional) => {
          const plain = sealed.slice(0, Math.max(0, sealed.length - 4));
          const right = seal(plain, additional).every((byte, i) => sealed[plain.length + i] === byte);
          return Promise.resolve(sealed.length >= 4 && right ? plain : null);
        },
      });
    },
  };
}

/** A random source with a seed (mulberry32, public domain). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
