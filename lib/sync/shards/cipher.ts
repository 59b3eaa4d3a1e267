import type { Bytes } from '../transport';

/** Least and most rounds of PBKDF2-SHA-256 that a shard may ask for (least: OWASP Password Storage Cheat Sheet, 2023). */
export const LEAST_ROUNDS = 600_000;
export const MOST_ROUNDS = 5_000_000;
export const SALT_BYTES = 16;
export const IV_BYTES = 12;
export const CHECK_BYTES = 4;
export const TAG_BYTES = 16;

/** AES-256-GCM under a key made from a passphrase and one salt. */
export interface ShardKey {
  readonly salt: Bytes;
  readonly rounds: number;
  /** Four bytes that tell this key from another, so that a wrong passphrase is not taken for damage. */
  readonly check: Bytes;
  encrypt(plain: Bytes, iv: Bytes, additional: Bytes): Promise<Bytes>;
  /** Null where the bytes or the additional data are not those that were encrypted. */
  decrypt(sealed: Bytes, iv: Bytes, additional: Bytes): Promise<Bytes | null>;
}

/** One passphrase. */
export interface ShardCipher {
  /** Changes with the passphrase and says nothing of it. */
  readonly id: string;
  readonly rounds: number;
  keyFor(salt: Bytes, rounds: number): Promise<ShardKey>;
  random(bytes: number): Bytes;
}

/** How shards are written and read. */
export interface Sealing {
  /** The present passphrase; null where the reader has turned encryption off. */
  readonly cipher: ShardCipher | null;
  /** Passphrases before it: what other devices have not written anew yet can still be read. */
  readonly former: readonly ShardCipher[];
  /** Whether shards that are not encrypted are read although there is a passphrase: only while the reader moves the devices to one. */
  readonly readPlain: boolean;
}

export interface Deflate {
  deflate(bytes: Bytes): Promise<Bytes>;
  /** Null for bytes that are cut, damaged or would grow beyond `most`. */
  inflate(bytes: Bytes, most: number): Promise<Bytes | null>;
}
