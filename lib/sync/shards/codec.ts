import type { Result } from '../../base/result';
import type { SyncRecord } from '../model/record';
import type { Bytes } from '../transport';
import type { Deflate, Sealing } from './cipher';
import { recordsToText, textToRecords } from './columns';
import { openShard, sealShard, type Opened, type SealWith, type ShardFault, type ShardPlace } from './envelope';
import { hashText } from './hash';
import { manifestToText, textToManifest, type Manifest } from './manifest';

/** Most characters that a shard may grow to when it is inflated. */
export const MOST_INFLATED = 2_000_000;
/** Text this many times longer than the limit is not even tried: deflate reaches a sixth on the most repetitive notes. */
const HOPELESS = 7;

/** Records on their way into a shard. */
export interface Packed {
  /** Differs where the records differ. */
  readonly hash: string;
  /** The body; null where it would be longer than `limit` bytes. */
  toBody(limit: number): Promise<Bytes | null>;
}

/**
 * How records and manifests become items and back. A seam of its own, because most of the random histories are played with one that
 * neither compresses nor encrypts.
 */
export interface ShardCodec {
  pack(records: readonly SyncRecord[]): Packed;
  packManifest(manifest: Manifest): Promise<Bytes>;
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
  const bodyOf = async (text: string): Promise<Bytes> => deflate.deflate(encoder.encode(text));
  const textOf = async (body: Bytes): Promise<string | null> => {
    const bytes = await deflate.inflate(body, MOST_INFLATED);
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
      const toBody = async (limit: number): Promise<Bytes | null> => {
        if (text.length > Math.min(limit * HOPELESS, MOST_INFLATED)) return null;
        const body = await bodyOf(text);
        return body.length > limit ? null : body;
      };
      return { hash: hashText(text), toBody };
    },
    packManifest: async (manifest) => bodyOf(manifestToText(manifest)),
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
