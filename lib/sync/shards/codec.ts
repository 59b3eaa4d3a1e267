import type { Result } from '../../base/result';
import type { SyncRecord } from '../model/record';
import type { Bytes } from '../transport';
import type { Deflate, Sealing } from './cipher';
import { recordsToText, textToRecords } from './columns';
import {
  concatBytes,
  openShard,
  sealShard,
  type Opened,
  type SealWith,
  type ShardFault,
  type ShardPlace,
} from './envelope';
import { hashText } from './hash';
import { manifestToText, textToManifest, type Manifest } from './manifest';
import { MOST_SQUEEZED, squeeze, unsqueeze } from './squeeze';

/** Most characters that a shard may grow to when it is inflated. */
export const MOST_INFLATED = 2_000_000;
/** Text this many times longer than the limit is not even tried: the most repetitive notes come down to a sixth. */
const HOPELESS = 7;
/** First byte of a body. */
const DEFLATED = 0;
const SQUEEZED = 1;

/** Records on their way into a shard. */
export interface Packed {
  /** Differs where the records differ. */
  readonly hash: string;
  /** The body; null where it would be longer than `limit` bytes. */
  toBody(room: Room): Promise<Bytes | null>;
}

export interface Room {
  /** Most bytes of a body. */
  readonly limit: number;
  /** Whether every byte counts, so that packing may take its time. */
  readonly scarce: boolean;
}

/**
 * How records and manifests become items and back. A seam of its own, because most of the random histories are played with one that
 * neither compresses nor encrypts.
 */
export interface ShardCodec {
  pack(records: readonly SyncRecord[]): Packed;
  packManifest(manifest: Manifest, scarce: boolean): Promise<Bytes>;
  seal(body: Bytes, place: ShardPlace & { readonly counter: number }, seal: SealWith | null): Promise<Bytes>;
  open(bytes: Bytes, place: ShardPlace, sealing: Sealing): Promise<Result<Opened, ShardFault>>;
  /** The records of a body; null for one that is damaged or none of ours. */
  unpack(body: Bytes): Promise<readonly SyncRecord[] | null>;
  unpackManifest(body: Bytes): Promise<Manifest | null>;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The layout of FORMAT.md. */
export function createShardCodec(deflate: Deflate): ShardCodec {
  const bodyOf = async (text: string, { limit, scarce }: Room): Promise<Bytes | null> => {
    const bytes = encoder.encode(text);
    const squeezed = scarce && bytes.length <= MOST_SQUEEZED;
    const packed = squeezed ? squeeze(bytes, limit - 1) : await deflate.deflate(bytes);
    if (packed === null || packed.length >= limit) return null;
    return concatBytes(Uint8Array.of(squeezed ? SQUEEZED : DEFLATED), packed);
  };
  const bytesOf = async (body: Bytes): Promise<Bytes | null> => {
    const [method] = body;
    const packed = body.slice(1);
    if (method === SQUEEZED) return unsqueeze(packed);
    return method === DEFLATED ? deflate.inflate(packed, MOST_INFLATED) : null;
  };
  const textOf = async (body: Bytes): Promise<string | null> => {
    const bytes = await bytesOf(body);
    if (bytes === null) return null;
    try {
      return decoder.decode(bytes);
    } catch {
      // No UTF-8: damaged before it was sealed, or another program's.
      return null;
    }
  };
  return {
    pack: (records) => {
      const text = recordsToText(records);
      const toBody = async (room: Room): Promise<Bytes | null> =>
        text.length > Math.min(room.limit * HOPELESS, MOST_INFLATED) ? null : bodyOf(text, room);
      return { hash: hashText(text), toBody };
    },
    packManifest: async (manifest, scarce) =>
      (await bodyOf(manifestToText(manifest), { limit: MOST_INFLATED, scarce })) ?? new Uint8Array(),
    seal: sealShard,
    open: openShard,
    unpack: async (body) => {
      const text = await textOf(body);
      return text === null ? null : textToRecords(text);
    },
    unpackManifest: async (body) => {
      const text = await textOf(body);
      return text === null ? null : textToManifest(text);
    },
  };
}
