import { DAY_MS, msOf, type DeviceId } from '../model/clock';
import { keyOf, sameRecord, type RecordKey, type SyncRecord } from '../model/record';
import type { Sealing } from '../shards/cipher';
import type { ShardCodec } from '../shards/codec';
import { MANIFEST, parseItemName, type Bytes, type Transport } from '../transport';
import { REMEMBERED_MS, takeIn } from './plan';
import type { SeenDevice, TransportState } from './state';

export interface AbandonedDeps {
  readonly me: DeviceId;
  readonly transport: Transport;
  readonly sealing: Sealing;
  readonly codec: ShardCodec;
  /** Wall time, ms. */
  readonly now: () => number;
  /** All that this device knows, what the round brought included. */
  readonly here: ReadonlyMap<RecordKey, SyncRecord>;
  readonly seen: Readonly<Record<DeviceId, SeenDevice>>;
}

export interface Abandoned {
  /** To be kept as the state's. */
  readonly abandoned: TransportState['abandoned'];
  /** Items that may be removed. */
  readonly remove: readonly string[];
}

/**
 * Looks at what lies under ids that this device left because their manifests were missing or damaged. An id whose manifest can be read
 * after all is a device like any other. What nobody reads any more is removed once two looks, a day or more apart, have found the manifest
 * damaged or missing and no shard with anything that is not known here; else all of it stays for whoever can read it.
 */
export async function lookAtAbandoned(before: TransportState['abandoned'], deps: AbandonedDeps): Promise<Abandoned> {
  const abandoned: Record<DeviceId, number> = {};
  const remove: string[] = [];
  for (const [device, since] of Object.entries(before) as [DeviceId, number][]) {
    // A process that was killed while it left an id has it still.
    if (device === deps.me || deps.seen[device]?.present) continue;
    const names = await deps.transport.itemsOf(device);
    if (names.ok && names.value.length === 0) continue;
    const idle = names.ok && (await holdsNothing(names.value, deps));
    abandoned[device] = !idle ? 0 : since === 0 ? deps.now() : since;
    if (idle && since > 0 && Math.abs(deps.now() - since) >= DAY_MS) remove.push(...names.value);
  }
  return { abandoned, remove };
}

async function holdsNothing(names: readonly string[], deps: AbandonedDeps): Promise<boolean> {
  const items = await deps.transport.read(names);
  if (!items.ok) return false;
  for (const name of names) {
    const bytes = items.value.get(name);
    if (bytes === undefined || !(await isSpent(name, bytes, deps))) return false;
  }
  return true;
}

/** Whether an item is damaged, or a shard of which all is known. One that is closed, or of a newer version, may hold anything. */
async function isSpent(name: string, bytes: Bytes, { sealing, codec, here, now }: AbandonedDeps): Promise<boolean> {
  const place = parseItemName(name);
  if (place === null) return false;
  // What this device wrote before it had a passphrase is its own all the same.
  const opened = await codec.open(bytes, place, { ...sealing, readPlain: true });
  if (!opened.ok) return opened.error.type === 'damaged';
  if (place.n === MANIFEST) return (await codec.unpackManifest(opened.value.body)) === null;
  const records = await codec.unpack(opened.value.body);
  return (records ?? []).every((record) => {
    const known = here.get(keyOf(record));
    if (known !== undefined) return sameRecord(known, takeIn(known, record));
    const isTombstone = Object.keys(record.fields).length === 0;
    return isTombstone && record.deleted !== null && now() - msOf(record.deleted) >= REMEMBERED_MS;
  });
}
