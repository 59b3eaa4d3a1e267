/** Hashes against accidents and for sorting into shards; nothing here keeps a secret. */

/** 53 bits of a text or bytes (cyrb53, public domain). */
export function hash53(data: string | Uint8Array, seed = 0): number {
  const text = typeof data === 'string';
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < data.length; i++) {
    const unit = text ? data.charCodeAt(i) : (data[i] ?? 0);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/** Short text of `hash53`. */
export const hashText = (data: string | Uint8Array): string => hash53(data).toString(36);

/** Depth of the tree of shards: at most 2^16 of them. */
export const MOST_BITS = 16;

/**
 * Shards form a binary tree over the hashes of record keys, numbered like a heap: 1 holds all, 2n and 2n+1 the halves of n. A number
 * therefore tells which records may be in it.
 */
export const bucketOf = (key: string): number => hash53(key) % 2 ** MOST_BITS;

const depthOf = (n: number): number => 31 - Math.clz32(n);

/** Whether the shard `n` is the place of a record with this bucket. */
export const holds = (n: number, bucket: number): boolean =>
  n - 2 ** depthOf(n) === bucket >>> (MOST_BITS - depthOf(n));

/** Whether a shard can be halved. */
export const canSplit = (n: number): boolean => depthOf(n) < MOST_BITS;
