import { counterOf, msOf, receive } from '../sync/model/clock';
import { sameRecord, type SyncRecord } from '../sync/model/record';
import { takeIn } from '../sync/round/plan';
import type { TransportState } from '../sync/round/state';
import type { SyncStore } from '../sync/store-port';
import type { SecondSourceDatabase } from './database';
import { changeKey, readDevice, renamed, writeDevice } from './journal';
import { projectRecords } from './project-record';

/** States by place stand among the settings, under this and the name of the place. */
const STATE = 'syncState/';
/** The revision that a place last got, by place. */
const SENT = 'syncSent/';

/** Sync's port over the database. Each method is one transaction. */
export function createSyncStore(db: SecondSourceDatabase): SyncStore {
  return {
    identity: () => db.transaction('rw', [db.settings], async () => readDevice(db)),
    rename: (device) =>
      db.transaction('rw', [db.settings], async () => {
        const row = await readDevice(db);
        await writeDevice(db, renamed(row, device, msOf(row.clock), counterOf(row.clock)));
      }),
    advanceClock: (seen, now) =>
      db.transaction('rw', [db.settings], async () => {
        const row = await readDevice(db);
        await writeDevice(db, { ...row, clock: receive(row.clock, seen, now) });
      }),
    revision: () => db.transaction('rw', [db.settings], async () => (await readDevice(db)).revision),
    readAll: async () => (await db.changes.toArray()).map(({ record }) => record),
    shippedShown: () => db.sources.filter(({ addedAt }) => addedAt === null).count(),
    applyMerged: (records) => applyMerged(db, records),
    forget: (tombstones) =>
      db.transaction('rw', [db.changes, db.settings], async () => {
        const row = await readDevice(db);
        let { revision } = row;
        for (const tombstone of tombstones) {
          const present = await db.changes.get(changeKey(tombstone));
          if (!present || !sameRecord(present.record, tombstone)) continue;
          await db.changes.delete(present.key);
          revision += 1;
        }
        await writeDevice(db, { ...row, revision });
      }),
    readState: async (place) => ((await db.settings.get(STATE + place))?.value as TransportState | undefined) ?? null,
    writeState: async (place, state) => void (await db.settings.put({ key: STATE + place, value: state })),
    places: async () => {
      const keys = await db.settings.where('key').startsWith(STATE).primaryKeys();
      return keys.map((key) => key.slice(STATE.length));
    },
  };
}

async function applyMerged(db: SecondSourceDatabase, records: readonly SyncRecord[]): Promise<void> {
  const projected = [db.notes, db.corrections, db.sources, db.claims, db.origins, db.shippedEdits, db.sourceTags];
  await db.transaction('rw', [...projected, db.changes, db.settings], async () => {
    const row = await readDevice(db);
    let { revision } = row;
    const changed: SyncRecord[] = [];
    for (const incoming of records) {
      const key = changeKey(incoming);
      const present = await db.changes.get(key);
      const record = takeIn(present?.record, incoming);
      if (present && sameRecord(present.record, record)) continue;
      await db.changes.put({ key, record, edited: present?.edited ?? 0 });
      changed.push(record);
      revision += 1;
    }
    // Before: what goes along with a source's new address is an edit of its own.
    await writeDevice(db, { ...row, revision });
    await projectRecords(db, changed);
  });
}

/** Remembers that a place holds all that the reader changed up to a revision. */
export async function markSent(db: SecondSourceDatabase, place: string, revision: number): Promise<void> {
  await db.settings.put({ key: SENT + place, value: revision });
}

/** How many records the reader changed that the place does not have yet. */
export async function countWaiting(db: SecondSourceDatabase, place: string): Promise<number> {
  const sent = Number((await db.settings.get(SENT + place))?.value ?? 0);
  return db.changes.where('edited').above(sent).count();
}

/** Forgets what was known of a place. The journal stays. */
export async function forgetPlace(db: SecondSourceDatabase, place: string): Promise<void> {
  await db.settings.bulkDelete([STATE + place, SENT + place]);
}
