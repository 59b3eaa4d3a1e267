import { clockOf, counterOf, firstClock, msOf, receive, stampEdit, type Clock, type DeviceId } from './model/clock';
import { isLive, keyOf, newestOf, sameRecord, type RecordKey, type SyncRecord } from './model/record';
import { takeIn } from './round/plan';
import type { TransportState } from './round/state';
import type { SyncStore } from './store-port';

/** Everything a memory store holds: what a backup of a profile would. */
export interface MemoryImage {
  readonly device: DeviceId;
  readonly clock: Clock;
  readonly revision: number;
  readonly records: ReadonlyMap<RecordKey, SyncRecord>;
  readonly states: ReadonlyMap<string, TransportState>;
}

export interface MemoryStore extends SyncStore {
  /** The reader's edit: `change` gets the present record and a stamp that is newer than all of it. */
  edit(
    key: Pick<SyncRecord, 'kind' | 'id'>,
    now: number,
    change: (record: SyncRecord, at: Clock) => SyncRecord,
  ): SyncRecord;
  get(key: RecordKey): SyncRecord | undefined;
  live(): readonly SyncRecord[];
  image(): MemoryImage;
}

/**
 * A store without a database, for tests, for the command line and as the example of what a store must do. `shipped`: sources that came
 * with the program and are shown.
 */
export function createMemoryStore(from: DeviceId | MemoryImage, shipped = 0): MemoryStore {
  const image: MemoryImage =
    typeof from === 'string'
      ? { device: from, clock: firstClock(from), revision: 0, records: new Map(), states: new Map() }
      : from;
  let { device, clock, revision } = image;
  const records = new Map(image.records);
  const states = new Map(image.states);
  const put = (record: SyncRecord): void => {
    records.set(keyOf(record), record);
    revision++;
  };
  return {
    identity: () => Promise.resolve({ device, clock }),
    rename: (next) => {
      [device, clock] = [next, clockOf(msOf(clock), counterOf(clock), next)];
      return Promise.resolve();
    },
    advanceClock: (seen, now) => {
      clock = receive(clock, seen, now);
      return Promise.resolve();
    },
    revision: () => Promise.resolve(revision),
    readAll: () => Promise.resolve([...records.values()]),
    shippedShown: () => Promise.resolve(shipped),
    applyMerged: (incoming) => {
      for (const record of incoming) {
        const present = records.get(keyOf(record));
        const merged = takeIn(present, record);
        if (present === undefined || !sameRecord(present, merged)) put(merged);
      }
      return Promise.resolve();
    },
    forget: (tombstones) => {
      for (const tombstone of tombstones) {
        const present = records.get(keyOf(tombstone));
        if (present && sameRecord(present, tombstone) && records.delete(keyOf(tombstone))) revision++;
      }
      return Promise.resolve();
    },
    readState: (place) => Promise.resolve(states.get(place) ?? null),
    writeState: (place, state) => {
      states.set(place, state);
      return Promise.resolve();
    },
    places: () => Promise.resolve([...states.keys()]),
    edit: (name, now, change) => {
      const present = records.get(keyOf(name)) ?? { ...name, fields: {}, deleted: null };
      const stamp = stampEdit(clock, now, newestOf(present));
      const next = change(present, stamp.at);
      clock = stamp.clock;
      put(next);
      return next;
    },
    get: (key) => records.get(key),
    live: () => [...records.values()].filter(isLive),
    image: () => ({ device, clock, revision, records: new Map(records), states: new Map(states) }),
  };
}
