import { err, ok, type Result } from '../../base/result';
import type { DeviceId } from '../model/clock';
import type { Bytes } from '../transport';
import {
  CHECK_BYTES,
  IV_BYTES,
  LEAST_ROUNDS,
  MOST_ROUNDS,
  SALT_BYTES,
  TAG_BYTES,
  type Sealing,
  type ShardCipher,
  type ShardKey,
} from './cipher';
import { hash53 } from './hash';

/** Layout of an item: FORMAT.md. */
export const SHARD_VERSION = 1;
const MAGIC = 0x53;
const ENCRYPTED = 1;
const COUNTER_BYTES = 6;
const SUM_BYTES = 4;
const CHECKSUM_BYTES = 7;
const PLAIN_HEADER = 3 + COUNTER_BYTES + SUM_BYTES;
const ENCRYPTED_HEADER = PLAIN_HEADER + SALT_BYTES + 4 + CHECK_BYTES + IV_BYTES;

/** Bytes that an item is longer than its body. */
export const OVERHEAD_BYTES = ENCRYPTED_HEADER + TAG_BYTES;

/** What an item says it is; sealed with it, so that it cannot be passed off as another. */
export interface ShardPlace {
  readonly device: DeviceId;
  readonly n: number;
}

/** Why an item was left aside. */
export type ShardFault =
  | { readonly type: 'damaged'; readonly what: string }
  | { readonly type: 'newer-version'; readonly version: number }
  | { readonly type: 'wrong-passphrase' }
  /** Encrypted, and there is no passphrase here. */
  | { readonly type: 'encrypted' }
  | { readonly type: 'not-encrypted' }
  /** Older than what this device has already seen of it. */
  | { readonly type: 'replayed'; readonly counter: number; readonly seen: number }
  /** The manifest names it, but it is not there, or not yet. */
  | { readonly type: 'missing' };

export interface Opened {
  readonly counter: number;
  readonly body: Bytes;
  readonly by: 'current' | 'former' | 'plain';
  readonly salt: Bytes | null;
}

const encoder = new TextEncoder();
const bytesOf = (text: string): Bytes => encoder.encode(text);

export function concatBytes(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const number = (value: number, length: number): Bytes =>
  Uint8Array.from({ length }, (_, i) => Math.floor(value / 256 ** (length - 1 - i)) % 256);
const readNumber = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum * 256 + byte, 0);

const additionalOf = (header: Uint8Array, { device, n }: ShardPlace): Bytes =>
  concatBytes(bytesOf(`second-source/${SHARD_VERSION}/${device}/${n}/`), header);
const sumOf = (header: Uint8Array, place: ShardPlace): Bytes =>
  number(hash53(additionalOf(header, place)) % 2 ** 32, SUM_BYTES);

export interface SealWith {
  readonly key: ShardKey;
  readonly iv: Bytes;
}

/** Closes a body. Without a key it is protected against accidents only. */
export async function sealShard(
  body: Bytes,
  place: ShardPlace & { readonly counter: number },
  seal: SealWith | null,
): Promise<Bytes> {
  const start = concatBytes(
    [MAGIC, SHARD_VERSION, seal ? ENCRYPTED : 0] as never,
    number(place.counter, COUNTER_BYTES),
  );
  const head = seal ? concatBytes(start, seal.key.salt, number(seal.key.rounds, 4), seal.key.check, seal.iv) : start;
  const additional = additionalOf(head, place);
  const sealed = seal
    ? await seal.key.encrypt(body, seal.iv, additional)
    : concatBytes(body, number(hash53(concatBytes(additional, body)), CHECKSUM_BYTES));
  return concatBytes(head, sumOf(head, place), sealed);
}

const damaged = (what: string): Result<never, ShardFault> => err({ type: 'damaged', what });

/** Opens an item; nothing of it is believed before its checksum or its seal has been checked. */
export async function openShard(
  bytes: Bytes,
  place: ShardPlace,
  sealing: Sealing,
): Promise<Result<Opened, ShardFault>> {
  if (bytes.length < PLAIN_HEADER || bytes[0] !== MAGIC) return damaged('no shard');
  const version = bytes[1] ?? 0;
  if (version !== SHARD_VERSION) return err({ type: 'newer-version', version });
  const encrypted = bytes[2] === ENCRYPTED;
  if (!encrypted && bytes[2] !== 0) return damaged('flags');
  const length = (encrypted ? ENCRYPTED_HEADER : PLAIN_HEADER) - SUM_BYTES;
  if (bytes.length < length + SUM_BYTES) return damaged('cut short');
  const head = bytes.slice(0, length);
  if (readNumber(sumOf(head, place)) !== readNumber(bytes.slice(length, length + SUM_BYTES))) return damaged('header');
  const parts = { head, counter: readNumber(head.slice(3, 3 + COUNTER_BYTES)), rest: bytes.slice(length + SUM_BYTES) };
  const additional = additionalOf(head, place);
  return encrypted ? openEncrypted({ ...parts, additional }, sealing) : openPlain({ ...parts, additional }, sealing);
}

interface Parts {
  readonly head: Bytes;
  readonly counter: number;
  readonly rest: Bytes;
  readonly additional: Bytes;
}

function openPlain({ counter, rest, additional }: Parts, sealing: Sealing): Result<Opened, ShardFault> {
  const body = rest.slice(0, Math.max(0, rest.length - CHECKSUM_BYTES));
  if (rest.length < CHECKSUM_BYTES || hash53(concatBytes(additional, body)) !== readNumber(rest.slice(body.length)))
    return damaged('checksum');
  if (sealing.cipher !== null && !sealing.readPlain) return err({ type: 'not-encrypted' });
  return ok({ counter, body, by: 'plain', salt: null });
}

async function openEncrypted(
  { head, counter, rest, additional }: Parts,
  sealing: Sealing,
): Promise<Result<Opened, ShardFault>> {
  const from = 3 + COUNTER_BYTES;
  const salt = head.slice(from, from + SALT_BYTES);
  const rounds = readNumber(head.slice(from + SALT_BYTES, from + SALT_BYTES + 4));
  const check = head.slice(from + SALT_BYTES + 4, from + SALT_BYTES + 4 + CHECK_BYTES);
  const iv = head.slice(-IV_BYTES);
  if (rounds < LEAST_ROUNDS || rounds > MOST_ROUNDS) return damaged('rounds');
  if (sealing.cipher === null && sealing.former.length === 0) return err({ type: 'encrypted' });
  const ciphers = [sealing.cipher, ...sealing.former].filter((cipher): cipher is ShardCipher => cipher !== null);
  for (const cipher of ciphers) {
    const key = await cipher.keyFor(salt, rounds);
    if (!key.check.every((byte, i) => byte === check[i])) continue;
    const body = await key.decrypt(rest, iv, additional);
    if (body === null) return damaged('seal');
    return ok({ counter, body, by: cipher === sealing.cipher ? 'current' : 'former', salt });
  }
  return err({ type: sealing.cipher === null ? 'encrypted' : 'wrong-passphrase' });
}
