/** Doubles for histories: compression that copies, a cipher and items that only check who made them. Never for anything else. */
import { err, ok } from '../../lib/base/result';
import { canonical, keyOf, versionsOf, type FieldState, type SyncRecord } from '../../lib/sync/model/record';
import {
  CHECK_BYTES,
  LEAST_ROUNDS,
  SALT_BYTES,
  type Deflate,
  type ShardCipher,
  type ShardKey,
} from '../../lib/sync/shards/cipher';
import type { Room, ShardCodec } from '../../lib/sync/shards/codec';
import { OVERHEAD_BYTES, type ShardPlace } from '../../lib/sync/shards/envelope';
import type { Manifest } from '../../lib/sync/shards/manifest';
import type { Bytes } from '../../lib/sync/transport';

export const noDeflate: Deflate = {
  deflate: (bytes) => Promise.resolve(bytes),
  inflate: (bytes, most) => Promise.resolve(bytes.length > most ? null : bytes),
};

/** Encrypts nothing; one passphrase has one key. */
export function toyCipher(passphrase: string): ShardCipher {
  const nothing = (): never => {
    throw new Error('a toy cipher seals with the toy codec only');
  };
  const salt = new Uint8Array(SALT_BYTES);
  const check = new Uint8Array(CHECK_BYTES);
  const key: ShardKey = { salt, rounds: LEAST_ROUNDS, check, encrypt: nothing, decrypt: nothing };
  return {
    id: passphrase,
    rounds: LEAST_ROUNDS,
    random: (bytes) => new Uint8Array(bytes),
    keyFor: () => Promise.resolve(key),
  };
}

interface ToyItem extends ShardPlace {
  readonly counter: number;
  readonly key: ShardKey | null;
  readonly body: Bytes;
}

/**
 * Items without content: what they hold is remembered by the very array, so a copy that was cut or changed is damaged, and one under
 * another name too. As long as real items would be.
 */
export function toyCodec(): ShardCodec {
  const items = new WeakMap<Bytes, ToyItem>();
  const records = new WeakMap<Bytes, readonly SyncRecord[]>();
  const manifests = new WeakMap<Bytes, Manifest>();
  let made = 0;
  const damaged = err({ type: 'damaged', what: 'toy' } as const);
  return {
    pack: (packed) => {
      const text = packed.map(describe).sort().join('\n');
      const toBody = ({ limit }: Room): Promise<Bytes | null> => {
        if (text.length > limit) return Promise.resolve(null);
        const body = new Uint8Array(text.length);
        // What was read from a shard is never the very object that was written into it.
        records.set(
          body,
          packed.map(({ ...record }) => record),
        );
        return Promise.resolve(body);
      };
      return { hash: text, toBody };
    },
    packManifest: (manifest) => {
      const body = new Uint8Array(200);
      manifests.set(body, manifest);
      return Promise.resolve(body);
    },
    seal: (body, { device, n, counter }, seal) => {
      const item = new Uint8Array(body.length + OVERHEAD_BYTES);
      // Equal tags are to mean equal items.
      new DataView(item.buffer).setUint32(0, ++made);
      items.set(item, { device, n, counter, key: seal?.key ?? null, body });
      return Promise.resolve(item);
    },
    open: async (bytes, place, sealing) => {
      const item = items.get(bytes);
      if (item === undefined || item.device !== place.device || item.n !== place.n) return damaged;
      const { key, counter, body } = item;
      if (key === null) {
        if (sealing.cipher !== null && !sealing.readPlain) return err({ type: 'not-encrypted' });
        return ok({ counter, body, by: 'plain', salt: null });
      }
      for (const cipher of [sealing.cipher, ...sealing.former]) {
        if (cipher === null || (await cipher.keyFor(key.salt, key.rounds)) !== key) continue;
        return ok({ counter, body, by: cipher === sealing.cipher ? 'current' : 'former', salt: key.salt });
      }
      return err({ type: sealing.cipher === null ? 'encrypted' : 'wrong-passphrase' });
    },
    unpack: (body) => Promise.resolve(records.get(body) ?? null),
    unpackManifest: (body) => Promise.resolve(manifests.get(body) ?? null),
  };
}

/** Tells a record from every other. */
function describe(record: SyncRecord): string {
  let text = `${keyOf(record)} ${record.deleted ?? ''}`;
  for (const name of Object.keys(record.fields).sort()) {
    const state = record.fields[name] as FieldState;
    text += ` ${name}`;
    for (const { at, value } of versionsOf(state))
      text += ` ${at} ${typeof value === 'number' ? value : canonical(value)}`;
    if (state.gone) text += ` ${state.gone.join(' ')}`;
  }
  return text;
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
