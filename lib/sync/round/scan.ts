import { err, ok, type Result } from '../../base/result';
import { isDeviceId, type Clock, type DeviceId } from '../model/clock';
import type { SyncRecord } from '../model/record';
import type { Sealing } from '../shards/cipher';
import type { ShardCodec } from '../shards/codec';
import type { Opened, ShardFault } from '../shards/envelope';
import { MOST_DEVICES, type Manifest } from '../shards/manifest';
import {
  itemName,
  MANIFEST,
  parseItemName,
  type Bytes,
  type Listed,
  type Transport,
  type TransportError,
} from '../transport';
import { adoptedPart, partsOf, writerOf } from './coverage';
import type { SeenDevice, TransportState } from './state';

export interface Problem {
  readonly device: DeviceId;
  /** Number of the shard; 0 is the manifest. */
  readonly n: number;
  readonly fault: ShardFault;
  /** Wall time at which the manifest was written that names the shard, ms. */
  readonly named?: number;
}

/** What is there, read as far as it changed. */
export interface Scan {
  /** False where not one manifest is there. */
  readonly anything: boolean;
  readonly own: OwnThere;
  readonly seen: Readonly<Record<DeviceId, SeenDevice>>;
  readonly incoming: readonly SyncRecord[];
  readonly problems: readonly Problem[];
  /** A salt in use under the present passphrase, so that devices share one key. */
  readonly salt: Bytes | null;
  readonly bytesRead: number;
}

export interface OwnThere {
  readonly manifest: Manifest | null;
  readonly counter: number;
  readonly tag: string | null;
  /** Own shards that were looked at and are not as they were written. */
  readonly damaged: readonly string[];
  /** `unreadable`: it is there, but could not be read or opened. */
  readonly found: 'none' | 'unreadable' | 'read' | 'unchanged';
}

export type ScanError =
  | TransportError
  | { readonly type: 'wrong-passphrase' | 'encrypted' | 'not-encrypted'; readonly devices: readonly DeviceId[] };

export interface ScanDeps {
  readonly transport: Transport;
  readonly sealing: Sealing;
  readonly codec: ShardCodec;
  /** Whether shards that have been read or written before are looked at again: they may have been damaged since. */
  readonly verify: boolean;
  /** Whether manifests are read though their tags have not changed: a cache on the way may have given an old one under a new tag. */
  readonly fresh: boolean;
}

interface ReadManifest {
  readonly device: DeviceId;
  readonly tag: string | null;
  readonly outcome: Result<{ readonly opened: Opened; readonly manifest: Manifest }, ShardFault> | 'unchanged';
}

/** Most items asked for in one call. */
const BATCH = 64;

/** Reads manifests and shards that changed since `state`. Writes nothing. */
export async function scan(me: DeviceId, state: TransportState, deps: ScanDeps): Promise<Result<Scan, ScanError>> {
  const listed = await deps.transport.list();
  if (!listed.ok) return listed;
  const present = manifestsOf(listed.value);
  const manifests = await readManifests(me, present, state, deps);
  if (!manifests.ok) return manifests;
  const locked = lockedOut(me, manifests.value.read, state);
  if (locked) return err(locked);
  const devices = await readDevices(me, manifests.value.read, state, deps);
  if (!devices.ok) return devices;
  const own = deps.verify ? await verifyOwn(state, deps) : ok([]);
  if (!own.ok) return own;
  const byCurrent = manifests.value.read.flatMap(({ outcome }) =>
    outcome !== 'unchanged' && outcome.ok && outcome.value.opened.by === 'current' ? [outcome.value.opened.salt] : [],
  );
  return ok({
    anything: present.length > 0,
    own: { ...ownThere(me, manifests.value.read, present), damaged: own.value },
    ...devices.value,
    salt: byCurrent.find((salt) => salt !== null) ?? null,
    bytesRead: manifests.value.bytes + devices.value.bytesRead,
  });
}

const manifestsOf = (listed: readonly Listed[]): { readonly device: DeviceId; readonly tag: string | null }[] =>
  listed
    .flatMap(({ name, tag }) => {
      const item = parseItemName(name);
      return item?.n === MANIFEST ? [{ device: item.device, tag }] : [];
    })
    .slice(0, MOST_DEVICES);

async function readItems(
  names: readonly string[],
  transport: Transport,
): Promise<Result<Map<string, Bytes>, TransportError>> {
  const all = new Map<string, Bytes>();
  for (let i = 0; i < names.length; i += BATCH) {
    const read = await transport.read(names.slice(i, i + BATCH));
    if (!read.ok) return read;
    for (const [name, bytes] of read.value) all.set(name, bytes);
  }
  return ok(all);
}

async function readManifests(
  me: DeviceId,
  present: readonly { readonly device: DeviceId; readonly tag: string | null }[],
  state: TransportState,
  { transport, sealing, codec, fresh }: ScanDeps,
): Promise<Result<{ readonly read: readonly ReadManifest[]; readonly bytes: number }, TransportError>> {
  // Under another passphrase everything is tried anew: what opened before need not open now.
  const trusted = !fresh && state.own.cipher === (sealing.cipher?.id ?? null);
  const same = (device: DeviceId, tag: string | null): boolean =>
    trusted &&
    tag !== null &&
    (device === me ? state.own.tag === tag : state.seen[device]?.tag === tag && state.seen[device].present);
  const changed = present.filter(({ device, tag }) => !same(device, tag));
  const items = await readItems(
    changed.map(({ device }) => itemName(device, MANIFEST)),
    transport,
  );
  if (!items.ok) return items;
  const read: ReadManifest[] = [];
  for (const { device, tag } of present) {
    const bytes = items.value.get(itemName(device, MANIFEST));
    if (same(device, tag)) read.push({ device, tag, outcome: 'unchanged' });
    else if (bytes) {
      // What this device wrote before it had a passphrase is its own all the same.
      const plainToo = device === me ? { ...sealing, readPlain: true } : sealing;
      read.push({ device, tag, outcome: await openManifest(bytes, device, { sealing: plainToo, codec }) });
    }
  }
  return ok({ read, bytes: total(items.value) });
}

const total = (items: ReadonlyMap<string, Bytes>): number =>
  [...items.values()].reduce((sum, { length }) => sum + length, 0);

async function openManifest(
  bytes: Bytes,
  device: DeviceId,
  { sealing, codec }: Pick<ScanDeps, 'sealing' | 'codec'>,
): Promise<Result<{ readonly opened: Opened; readonly manifest: Manifest }, ShardFault>> {
  const opened = await codec.open(bytes, { device, n: MANIFEST }, sealing);
  if (!opened.ok) return opened;
  const manifest = await codec.unpackManifest(opened.value.body);
  return manifest ? ok({ opened: opened.value, manifest }) : err({ type: 'damaged', what: 'manifest' });
}

/**
 * Manifests that no passphrase opens, while none of another device opens with the present one: the passphrase is wrong, or out of date.
 * And a device that wrote in the clear before and does no more: what it wrote must not be published in the clear by this one.
 */
function lockedOut(me: DeviceId, read: readonly ReadManifest[], { seen }: TransportState): ScanError | null {
  const locked = read.flatMap(({ device, outcome }) => {
    if (outcome === 'unchanged' || outcome.ok) return [];
    const { type } = outcome.error;
    return type === 'wrong-passphrase' || type === 'encrypted' || type === 'not-encrypted' ? [{ device, type }] : [];
  });
  const [first] = locked;
  const moved = locked.find(({ device, type }) => type === 'encrypted' && seen[device] !== undefined);
  const others = read.filter(({ device }) => device !== me);
  const open = others.some(
    ({ outcome }) => outcome === 'unchanged' || (outcome.ok && outcome.value.opened.by !== 'former'),
  );
  const why = moved ?? (open ? undefined : first);
  return why === undefined ? null : { type: why.type, devices: locked.map(({ device }) => device) };
}

function ownThere(
  me: DeviceId,
  read: readonly ReadManifest[],
  present: readonly { readonly device: DeviceId }[],
): Omit<OwnThere, 'damaged'> {
  const own = read.find(({ device }) => device === me);
  if (own === undefined) {
    const listed = present.some(({ device }) => device === me);
    return { manifest: null, counter: 0, tag: null, found: listed ? 'unreadable' : 'none' };
  }
  if (own.outcome === 'unchanged') return { manifest: null, counter: 0, tag: own.tag, found: 'unchanged' };
  if (!own.outcome.ok) return { manifest: null, counter: 0, tag: null, found: 'unreadable' };
  const { opened, manifest } = own.outcome.value;
  return { manifest, counter: opened.counter, tag: own.tag, found: 'read' };
}

/** Numbers of own shards that are not there as they were last written. */
async function verifyOwn(
  { own }: TransportState,
  { transport, sealing, codec }: ScanDeps,
): Promise<Result<readonly string[], TransportError>> {
  const { device } = own;
  if (device === null) return ok([]);
  const numbers = Object.keys(own.shards);
  const items = await readItems(
    numbers.map((n) => itemName(device, Number(n))),
    transport,
  );
  if (!items.ok) return items;
  const damaged: string[] = [];
  for (const n of numbers) {
    const bytes = items.value.get(itemName(device, Number(n)));
    const opened = bytes ? await codec.open(bytes, { device, n: Number(n) }, sealing) : null;
    if (!opened?.ok || opened.value.counter !== own.shards[n]?.counter) damaged.push(n);
  }
  return ok(damaged);
}

type Devices = Pick<Scan, 'seen' | 'incoming' | 'problems' | 'bytesRead'>;

async function readDevices(
  me: DeviceId,
  read: readonly ReadManifest[],
  state: TransportState,
  deps: ScanDeps,
): Promise<Result<Devices, TransportError>> {
  const problems: Problem[] = [];
  const seen: Record<DeviceId, SeenDevice> = {};
  for (const [device, before] of Object.entries(state.seen) as [DeviceId, SeenDevice][])
    seen[device] = { ...before, present: false };
  const taken = new Set<string>(Object.keys(state.own.took));
  for (const each of read) {
    if (each.device === me && !deps.transport.transient) {
      if (each.outcome !== 'unchanged' && !each.outcome.ok)
        problems.push({ device: me, n: MANIFEST, fault: each.outcome.error });
      continue;
    }
    const next = seenManifest(each, state.seen[each.device]);
    if (next.fault) problems.push({ device: each.device, n: MANIFEST, fault: next.fault });
    if (next.seen) seen[each.device] = next.seen;
    for (const device of Object.keys(next.seen?.present ? next.seen.manifest.took : {})) taken.add(device);
  }
  const incoming: SyncRecord[] = [];
  let bytesRead = 0;
  for (const [device, entry] of Object.entries(seen) as [DeviceId, SeenDevice][]) {
    if (!entry.present || taken.has(device)) continue;
    const shards = await readShards(device, entry, deps);
    if (!shards.ok) return shards;
    seen[device] = shards.value.seen;
    incoming.push(...shards.value.records);
    bytesRead += shards.value.bytes;
    const named = entry.manifest.wrote;
    for (const [n, fault] of Object.entries(shards.value.seen.faults))
      problems.push({ device, n: Number(n), fault, named });
  }
  return ok({ seen, incoming, problems, bytesRead });
}

function seenManifest(
  { tag, outcome }: ReadManifest,
  before: SeenDevice | undefined,
): { readonly seen: SeenDevice | null; readonly fault: ShardFault | null } {
  if (outcome === 'unchanged') return { seen: before ? { ...before, present: true } : null, fault: null };
  const old = before ? { ...before, present: false, tag: null } : null;
  if (!outcome.ok) return { seen: old, fault: outcome.error };
  const { opened, manifest } = outcome.value;
  if (before && opened.counter < before.counter)
    return { seen: old, fault: { type: 'replayed', counter: opened.counter, seen: before.counter } };
  const rest = before ?? { have: {}, faults: {}, adopted: {} };
  return { seen: { ...rest, tag, counter: opened.counter, manifest, by: opened.by, present: true }, fault: null };
}

/** Reads the shards that the manifest counts higher than what was read of them. */
async function readShards(
  device: DeviceId,
  before: SeenDevice,
  { transport, sealing, codec, verify }: ScanDeps,
): Promise<
  Result<{ readonly seen: SeenDevice; readonly records: SyncRecord[]; readonly bytes: number }, TransportError>
> {
  const { shards, took } = before.manifest;
  const wanted = Object.keys(shards).filter(
    (n) => verify || before.faults[n] !== undefined || (before.have[n] ?? 0) < (shards[n] ?? 0),
  );
  const items = await readItems(
    wanted.map((n) => itemName(device, Number(n))),
    transport,
  );
  if (!items.ok) return items;
  const listedOf = <T>(all: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([n]) => shards[n] !== undefined));
  // What was read of a shard that is gone from the manifest is still known, or an old copy of it would pass for new.
  const have: Record<string, number> = { ...before.have };
  const adopted = listedOf(before.adopted);
  const faults: Record<string, ShardFault> = {};
  const records: SyncRecord[] = [];
  for (const n of wanted) {
    const bytes = items.value.get(itemName(device, Number(n)));
    const shard = bytes ? await readShard(bytes, { device, n: Number(n), took }, { sealing, codec }) : null;
    if (shard === null) faults[n] = { type: 'missing' };
    else if (!shard.ok) faults[n] = shard.error;
    else if (shard.value.counter < (have[n] ?? 0))
      faults[n] = { type: 'replayed', counter: shard.value.counter, seen: have[n] ?? 0 };
    else {
      have[n] = shard.value.counter;
      adopted[n] = shard.value.adopted;
      records.push(...shard.value.records);
      // Not yet the one that the manifest counts: what it holds is taken, and it is read again next time.
      if (shard.value.counter < (shards[n] ?? 0)) faults[n] = { type: 'missing' };
    }
  }
  return ok({ seen: { ...before, have, adopted, faults }, records, bytes: total(items.value) });
}

async function readShard(
  bytes: Bytes,
  place: { readonly device: DeviceId; readonly n: number; readonly took: Manifest['took'] },
  { sealing, codec }: Pick<ScanDeps, 'sealing' | 'codec'>,
): Promise<
  Result<{ readonly counter: number; readonly records: readonly SyncRecord[]; readonly adopted: number[] }, ShardFault>
> {
  const opened = await codec.open(bytes, place, sealing);
  if (!opened.ok) return opened;
  const records = await codec.unpack(opened.value.body);
  if (records === null) return err({ type: 'damaged', what: 'records' });
  const adopted = records
    .flatMap(partsOf)
    .filter(({ at }) => {
      const writer = writerOf(at);
      const claim = writer === null ? undefined : place.took[writer];
      return writer !== place.device && (claim === undefined || claim < at);
    })
    .map(adoptedPart);
  return ok({ counter: opened.value.counter, records, adopted });
}

/** How far each device has been read whole: nothing where a shard of it is missing. */
export function readUpTo(seen: Readonly<Record<DeviceId, SeenDevice>>): Record<DeviceId, Clock> {
  return Object.fromEntries(
    Object.entries(seen)
      .filter(([device, { present, faults }]) => isDeviceId(device) && present && Object.keys(faults).length === 0)
      .map(([device, { manifest }]) => [device, manifest.upTo]),
  );
}
