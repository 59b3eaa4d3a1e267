import { err, ok, type Result } from '../base/result';
import { createMemoryTransport, type Items } from './memory-transport';
import { concatBytes, SHARD_VERSION } from './shards/envelope';
import { hash53 } from './shards/hash';
import { parseItemName, type Bytes, type Transport } from './transport';

/** A file carried by hand: the items of a place one after the other. Layout in FORMAT.md. */
const MAGIC = 'second-source.sync/1\n';
const MOST_ITEMS = 20_000;
const MOST_ITEM_BYTES = 65_536;
const SUM_BYTES = 7;

export type FileFault =
  | { readonly type: 'not-a-sync-file' }
  /** Of a later version of the file, or of what is in it. */
  | { readonly type: 'file-newer' }
  | { readonly type: 'file-damaged' };

export interface FileTransport extends Transport {
  /** The file's bytes after a round: what was in it and what this device knows. */
  toBytes(): Bytes;
}

const encoder = new TextEncoder();
const number = (value: number, length: number): number[] =>
  Array.from({ length }, (_, i) => Math.floor(value / 256 ** (length - 1 - i)) % 256);

/** A place in a file; `content` null for a new file. A damaged file is refused whole: nothing of it is read. */
export function createFileTransport(content: Uint8Array | null): Result<FileTransport, FileFault> {
  const items = content === null ? ok<Items>(new Map()) : readItems(content);
  if (!items.ok) return items;
  const transport = createMemoryTransport(items.value, { name: 'file', itemBytes: MOST_ITEM_BYTES, transient: true });
  return ok({ ...transport, toBytes: () => writeItems(items.value) });
}

function writeItems(items: Items): Bytes {
  const parts = [...items]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, bytes]) => {
      const encoded = encoder.encode(name);
      return [Uint8Array.from([encoded.length, ...encoded, ...number(bytes.length, 4)]), bytes];
    });
  const body = concatBytes(encoder.encode(MAGIC), ...parts);
  return concatBytes(body, Uint8Array.from(number(hash53(body), SUM_BYTES)));
}

function readItems(content: Uint8Array): Result<Items, FileFault> {
  const start = new TextDecoder().decode(content.slice(0, MAGIC.length));
  if (start !== MAGIC) return err({ type: /^second-source\.sync\/\d/u.test(start) ? 'file-newer' : 'not-a-sync-file' });
  const end = content.length - SUM_BYTES;
  const sum = number(hash53(content.slice(0, end)), SUM_BYTES);
  if (!sum.every((byte, i) => content[end + i] === byte)) return err({ type: 'file-damaged' });
  const items: Items = new Map();
  for (let at = MAGIC.length; at < end;) {
    const nameEnd = at + 1 + (content[at] ?? 0);
    const name = new TextDecoder().decode(content.slice(at + 1, nameEnd));
    const length = content.slice(nameEnd, nameEnd + 4).reduce((total, byte) => total * 256 + byte, 0);
    at = nameEnd + 4 + length;
    if (at > end || parseItemName(name) === null || length > MOST_ITEM_BYTES || items.size >= MOST_ITEMS)
      return err({ type: 'file-damaged' });
    // A newer version's records could be read only in part: none of them is.
    if (length > 1 && (content[nameEnd + 5] ?? 0) > SHARD_VERSION) return err({ type: 'file-newer' });
    items.set(name, Uint8Array.from(content.slice(nameEnd + 4, at)));
  }
  return ok(items);
}
