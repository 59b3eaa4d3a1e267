import type { SyncRecord } from '../model/record';
import { keyOf } from '../model/record';
import type { Bytes } from '../transport';
import type { Room, ShardCodec } from './codec';
import { bucketOf, canSplit, holds } from './hash';

/** So few records are not kept in halves. */
const FEW = 8;

export interface LaidShard {
  readonly n: number;
  readonly hash: string;
  readonly count: number;
  /** Null where it is as it was last written. */
  readonly body: Bytes | null;
}

export interface Layout {
  readonly shards: readonly LaidShard[];
  /** Records that fit into no shard. */
  readonly tooLarge: readonly SyncRecord[];
}

export interface LayOptions {
  readonly room: Room;
  /** Hash of each shard as last written. */
  readonly known: Readonly<Record<string, string>>;
  readonly codec: ShardCodec;
}

/** Shares records out among shards so that one changed record changes one shard. Starts from the shards there are, halves those that are full. */
export async function layOut(records: readonly SyncRecord[], options: LayOptions): Promise<Layout> {
  const tooLarge: SyncRecord[] = [];
  const shards: LaidShard[] = [];
  const items = records.map((record): Item => ({ record, bucket: bucketOf(keyOf(record)) }));
  const queue = [...place(items, Object.keys(options.known).map(Number))];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [n, held] = next;
    const laid = await layShard(n, held, options);
    if (laid !== null) shards.push(laid);
    else if (held.length > 1 && canSplit(n)) queue.push(...halves(n, held));
    else tooLarge.push(...held.map(({ record }) => record));
  }
  return { shards: shards.sort((a, b) => a.n - b.n), tooLarge };
}

interface Item {
  readonly record: SyncRecord;
  readonly bucket: number;
}

const halves = (n: number, items: readonly Item[]): [number, readonly Item[]][] =>
  [2 * n, 2 * n + 1]
    .map((half): [number, readonly Item[]] => [half, items.filter(({ bucket }) => holds(half, bucket))])
    .filter(([, held]) => held.length > 0);

/** Puts each record into the shard of the known tree that its hash leads to. */
function place(items: readonly Item[], known: readonly number[]): [number, readonly Item[]][] {
  const inner = new Set<number>();
  for (const n of known) for (let up = n >> 1; up > 0; up >>= 1) inner.add(up);
  const walk = (n: number, held: readonly Item[]): [number, readonly Item[]][] => {
    if (held.length === 0) return [];
    if (!inner.has(n) || held.length <= FEW) return [[n, held]];
    return halves(n, held).flatMap(([half, items]) => walk(half, items));
  };
  return walk(1, items);
}

async function layShard(
  n: number,
  items: readonly Item[],
  { room, known, codec }: LayOptions,
): Promise<LaidShard | null> {
  const packed = codec.pack(items.map(({ record }) => record));
  const { hash } = packed;
  const count = items.length;
  if (known[n] === hash) return { n, hash, count, body: null };
  const body = await packed.toBody(room);
  return body === null ? null : { n, hash, count, body };
}
