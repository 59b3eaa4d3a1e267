import { err, ok, type Result } from '../../base/result';
import type { Clock, DeviceId } from '../model/clock';
import type { RecordKey, SyncRecord } from '../model/record';
import { IV_BYTES, SALT_BYTES, type Sealing, type ShardKey } from '../shards/cipher';
import type { ShardCodec } from '../shards/codec';
import { OVERHEAD_BYTES, type SealWith } from '../shards/envelope';
import { layOut, type Layout } from '../shards/layout';
import type { Manifest } from '../shards/manifest';
import { itemName, MANIFEST, type Bytes, type FarChange, type Transport, type TransportError } from '../transport';
import { publishedPart, type Coverage } from './coverage';
import type { Scan } from './scan';
import { MOST_NONCES, type OwnState } from './state';

export interface Published {
  readonly shards: number;
  readonly bytes: number;
  /** Records that no shard of this place can hold. */
  readonly tooLarge: readonly SyncRecord[];
}

export interface PublishDeps {
  readonly sealing: Sealing;
  readonly codec: ShardCodec;
  readonly now: () => number;
  readonly newNonce: () => string;
  readonly label: string;
}

export interface ToPublish {
  readonly me: { readonly device: DeviceId };
  readonly own: OwnState;
  readonly there: Scan;
  readonly coverage: Coverage;
  readonly records: ReadonlyMap<RecordKey, SyncRecord>;
  readonly upTo: Clock;
  readonly read: Readonly<Record<DeviceId, Clock>>;
  readonly basis: string;
  /** Whether what is there is what was last written. */
  readonly intact: boolean;
  /** Items under ids that this device left, of no use to anybody any more. */
  readonly abandoned: readonly string[];
  /** Keeps the state before anything is written, so that a writing cut off is known to be one's own. */
  readonly persist: (own: OwnState) => Promise<void>;
}

export interface PublishFailure {
  readonly error: TransportError;
  readonly own: OwnState;
  /** Records whose shards could not be written. */
  readonly waiting: number;
}

const HEARTBEAT_MS = 30 * 86_400_000;

/** Writes this device's shards where they differ from what it last wrote, then its manifest, then removes what no manifest names. */
export async function publish(
  deps: PublishDeps,
  transport: Transport,
  todo: ToPublish,
): Promise<Result<{ readonly own: OwnState; readonly published: Published }, PublishFailure>> {
  const { there } = todo;
  const cipher = deps.sealing.cipher?.id ?? null;
  // A writing that did not end, one that was lost, another passphrase: nothing of the old shards is relied upon.
  const before = { ...todo.own, shards: reliable(todo, cipher) };
  const records = [...todo.records.values()].flatMap((record) => publishedPart(record, todo.coverage) ?? []);
  const layout = await layOut(records, {
    room: { limit: transport.itemBytes - OVERHEAD_BYTES, scarce: transport.scarce === true },
    known: Object.fromEntries(Object.entries(before.shards).map(([n, { hash }]) => [n, hash])),
    codec: deps.codec,
  });
  const remove = leftOvers(todo, layout);
  const changed = layout.shards.filter(({ body }) => body !== null).length;
  const published = { shards: changed, bytes: 0, tooLarge: layout.tooLarge };
  const same = Object.keys(before.shards).length === layout.shards.length && changed === 0;
  const took = JSON.stringify(todo.own.took) === JSON.stringify(there.own.manifest?.took ?? todo.own.took);
  const rested = deps.now() - before.wrote < HEARTBEAT_MS;
  if (todo.intact && same && took && rested && remove.length === 0 && before.cipher === cipher)
    return ok({ own: { ...before, basis: todo.basis }, published });
  return write(deps, transport, { ...todo, own: before, layout, remove, published });
}

/** Own shards that need not be written again. */
function reliable({ own, there }: ToPublish, cipher: string | null): OwnState['shards'] {
  const { found, counter, damaged } = there.own;
  const last = own.begun.length === 0 && (found === 'unchanged' || (found === 'read' && counter === own.counter));
  if (!last || own.cipher !== cipher) return {};
  return Object.fromEntries(Object.entries(own.shards).filter(([n]) => !damaged.includes(n)));
}

/** Own items that the new manifest will not name, and those of devices whose taking over is confirmed there. */
function leftOvers({ me, own, there, coverage, intact, abandoned }: ToPublish, layout: Layout): string[] {
  const wanted = new Set(layout.shards.map(({ n }) => n));
  const named = [
    ...Object.keys(own.shards).map(Number),
    ...Object.keys(there.own.manifest?.shards ?? {}).map(Number),
    ...Object.keys(there.seen[me.device]?.manifest.shards ?? {}).map(Number),
    ...own.begun,
  ];
  const mine = [...new Set(named)].filter((n) => !wanted.has(n)).map((n) => itemName(me.device, n));
  const confirmed = Object.keys(there.own.manifest?.took ?? {}) as DeviceId[];
  const lost = confirmed.flatMap((device) => {
    const shards = coverage.devices.get(device)?.manifest.shards;
    return shards ? [MANIFEST, ...Object.keys(shards).map(Number)].map((n) => itemName(device, n)) : [];
  });
  // Whoever they are of use to finds what they held in shards that are known to be there.
  return [...mine, ...lost, ...(intact ? abandoned : [])];
}

interface ToWrite extends ToPublish {
  readonly layout: Layout;
  readonly remove: readonly string[];
  readonly published: Published;
}

async function write(
  deps: PublishDeps,
  transport: Transport,
  todo: ToWrite,
): Promise<Result<{ readonly own: OwnState; readonly published: Published }, PublishFailure>> {
  const { me, own, layout, there, remove } = todo;
  const { device } = me;
  const counter = Math.max(own.counter, there.own.counter, there.seen[device]?.counter ?? 0) + 1;
  const nonce = deps.newNonce();
  const key = await keyFor(deps.sealing, own, there);
  const changed = layout.shards.filter(({ body }) => body !== null).map(({ n }) => n);
  const begun: OwnState = {
    ...own,
    device,
    counter,
    nonces: [nonce, ...own.nonces].slice(0, MOST_NONCES),
    begun: [...new Set([...own.begun, ...changed, ...Object.keys(own.shards).map(Number)])],
    basis: '',
    cipher: deps.sealing.cipher?.id ?? null,
    salt: key ? [...key.salt] : null,
  };
  await todo.persist(begun);
  const shards = Object.fromEntries(
    layout.shards.map(({ n, hash, body }) => [
      n,
      { hash, counter: body === null ? (own.shards[n]?.counter ?? 0) : counter },
    ]),
  );
  const manifest: Manifest = {
    label: deps.label.slice(0, 80),
    upTo: todo.upTo,
    wrote: deps.now(),
    nonce,
    shards: Object.fromEntries(Object.entries(shards).map(([n, each]) => [n, each.counter])),
    took: own.took,
    read: todo.read,
  };
  const seal = (): SealWith | null =>
    key && deps.sealing.cipher ? { key, iv: deps.sealing.cipher.random(IV_BYTES) } : null;
  const put: [string, Bytes][] = [];
  for (const { n, body } of layout.shards)
    if (body) put.push([itemName(device, n), await deps.codec.seal(body, { device, n, counter }, seal())]);
  const last = await deps.codec.packManifest(manifest, transport.scarce === true);
  put.push([itemName(device, MANIFEST), await deps.codec.seal(last, { device, n: MANIFEST, counter }, seal())]);
  const change: FarChange = { put, remove };
  const written = await transport.write(change);
  const waiting = layout.shards.reduce((sum, { body, count }) => sum + (body ? count : 0), 0);
  if (!written.ok) return err({ error: written.error, own: begun, waiting });
  const bytes = put.reduce((sum, [, { length }]) => sum + length, 0);
  const after: OwnState = { ...begun, shards, begun: [], basis: todo.basis, wrote: deps.now(), tag: null };
  return ok({ own: after, published: { ...todo.published, bytes } });
}

/** The key to write with: under the salt of the own shards, else of another device's, so that one key opens all; else a new one. */
async function keyFor({ cipher }: Sealing, own: OwnState, there: Scan): Promise<ShardKey | null> {
  if (cipher === null) return null;
  const mine = own.cipher === cipher.id && own.salt ? Uint8Array.from(own.salt) : null;
  return cipher.keyFor(mine ?? there.salt ?? cipher.random(SALT_BYTES), cipher.rounds);
}
