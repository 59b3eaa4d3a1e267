import { deviceOf, isMended, type Clock, type DeviceId } from '../model/clock';
import { keyOf, versionsOf, type FieldState, type SyncRecord } from '../model/record';
import { bucketOf, hash53, holds } from '../shards/hash';
import type { SeenDevice } from './state';

/**
 * Each device publishes what it wrote itself, so that everything is there once. What a place does not hold although this device knows it
 * (the writer does not use the place, its shards are damaged, lost or too old) is published by whoever knows it; of several the device
 * with the smallest id goes on.
 */
export interface Coverage {
  readonly me: DeviceId;
  readonly devices: ReadonlyMap<DeviceId, SeenDevice>;
  /** Devices that were taken over by any: they cover nothing. */
  readonly taken: ReadonlySet<DeviceId>;
  /** Those that this one has taken over. */
  readonly mine: Readonly<Record<DeviceId, Clock>>;
  /** Smallest device by part that it holds for another. */
  readonly adopted: ReadonlyMap<number, DeviceId>;
}

/** One stamp of a record: a field's version or its deletion (`field` empty). */
export interface Part {
  readonly key: string;
  readonly bucket: number;
  readonly field: string;
  readonly at: Clock;
}

export const adoptedPart = ({ key, field, at }: Part): number => hash53(`${key}\n${field}\n${at}`);

/** The device whose own part this is; null for a mended one, which is nobody's. */
export const writerOf = (at: Clock): DeviceId | null => (isMended(at) ? null : deviceOf(at));

export function coverageOf(
  me: DeviceId,
  seen: Readonly<Record<DeviceId, SeenDevice>>,
  mine: Readonly<Record<DeviceId, Clock>>,
): Coverage {
  const devices = new Map(
    (Object.entries(seen) as [DeviceId, SeenDevice][]).filter(([device, { present }]) => present && device !== me),
  );
  const takers = [mine, ...[...devices.values()].map(({ manifest }) => manifest.took)];
  const taken = new Set(takers.flatMap((took) => Object.keys(took) as DeviceId[]));
  const adopted = new Map<number, DeviceId>();
  for (const device of [...devices.keys()].sort()) {
    if (taken.has(device)) continue;
    for (const part of Object.values(devices.get(device)?.adopted ?? {}).flat())
      if (!adopted.has(part)) adopted.set(part, device);
  }
  return { me, devices, taken, mine, adopted };
}

const intact = ({ faults }: SeenDevice, bucket: number): boolean =>
  Object.keys(faults).every((n) => !holds(Number(n), bucket));

/** Whether the place holds a part already, by another than this device. */
export function covers(coverage: Coverage, part: Part): boolean {
  const { me, devices, taken, mine, adopted } = coverage;
  const writer = writerOf(part.at);
  if (writer === me) return false;
  if (writer !== null) {
    const device = devices.get(writer);
    if (device && !taken.has(writer) && part.at <= device.manifest.upTo && intact(device, part.bucket)) return true;
    for (const [other, { manifest }] of devices) {
      const upTo = manifest.took[writer];
      if (upTo === undefined || taken.has(other) || part.at > upTo) continue;
      if (mine[writer] !== undefined && other > me) continue;
      const holder = devices.get(other);
      if (holder && intact(holder, part.bucket)) return true;
    }
  }
  if (adopted.size === 0) return false;
  const holder = adopted.get(adoptedPart(part));
  return holder !== undefined && holder < me;
}

/** All parts of a record. */
export function partsOf(record: SyncRecord): Part[] {
  const key = keyOf(record);
  const bucket = bucketOf(key);
  const part = (field: string, at: Clock): Part => ({ key, bucket, field, at });
  const fields = Object.entries(record.fields).flatMap(([field, state]) =>
    versionsOf(state).map(({ at }) => part(field, at)),
  );
  return record.deleted === null ? fields : [part('', record.deleted), ...fields];
}

/** What of a record this device has to publish; null for nothing. */
export function publishedPart(record: SyncRecord, coverage: Coverage): SyncRecord | null {
  const key = keyOf(record);
  const bucket = bucketOf(key);
  const mine = (field: string, at: Clock): boolean => !covers(coverage, { key, bucket, field, at });
  const fields = Object.entries(record.fields).flatMap(([field, state]): [string, FieldState][] => {
    const [head, ...also] = versionsOf(state).filter(({ at }) => mine(field, at));
    if (head === undefined) return [];
    return [[field, { ...head, ...(also.length > 0 ? { also } : {}), ...goneBefore(state, head.at) }]];
  });
  const deleted = record.deleted !== null && mine('', record.deleted) ? record.deleted : null;
  if (fields.length === 0 && deleted === null) return null;
  return { kind: record.kind, id: record.id, fields: Object.fromEntries(fields), deleted };
}

/** Replaced versions travel with a version that is newer than they are. */
function goneBefore({ gone }: FieldState, at: Clock): { readonly gone?: readonly Clock[] } {
  const before = (gone ?? []).filter((each) => each < at);
  return before.length > 0 ? { gone: before } : {};
}
