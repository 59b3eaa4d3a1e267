import type { Table } from 'dexie';
import { clockOf, firstClock, stampEdit, type Clock, type DeviceId } from '../sync/model/clock';
import { deleteRecord, editRecord } from '../sync/model/edit';
import {
  canonical,
  isLive,
  newestOf,
  versionsOf,
  type Json,
  type KnownKind,
  type SyncRecord,
} from '../sync/model/record';
import type { ChangeRow, SecondSourceDatabase } from './database';

/** This profile as sync knows it. Stands in the settings' table under `DEVICE`. */
export interface DeviceRow {
  readonly device: DeviceId;
  readonly clock: Clock;
  /** Grows with every change of a record. */
  readonly revision: number;
}

const DEVICE = 'syncDevice';

export const changeKey = ({ kind, id }: Pick<SyncRecord, 'kind' | 'id'>): string => `${kind}:${id}`;

/** The tables that a transaction needs beside its own, to write a reader's record. */
export const journalTables = (db: SecondSourceDatabase): [Table, Table] => [db.changes, db.settings];

/** Eight random characters of base 36. */
export function newDeviceId(): DeviceId {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('') as DeviceId;
}

/** This profile's id, clock and revision; made at the first call. Inside a transaction over the settings. */
export async function readDevice(db: SecondSourceDatabase): Promise<DeviceRow> {
  const row = await db.settings.get(DEVICE);
  if (row) return row.value as DeviceRow;
  const device = newDeviceId();
  const made: DeviceRow = { device, clock: firstClock(device), revision: 0 };
  await writeDevice(db, made);
  return made;
}

export async function writeDevice(db: SecondSourceDatabase, value: DeviceRow): Promise<void> {
  await db.settings.put({ key: DEVICE, value });
}

/** The same clock under another id. */
export const renamed = (row: DeviceRow, device: DeviceId, ms: number, counter: number): DeviceRow => ({
  ...row,
  device,
  clock: clockOf(ms, counter, device),
});

type Values = Readonly<Record<string, unknown>>;
interface Name {
  readonly kind: KnownKind;
  readonly id: string;
}

const toJson = (values: Values): Record<string, Json> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Json] => entry[1] !== undefined));

/** A change of one record, to be written into the journal. */
export interface JournalEntry {
  readonly name: Name;
  /** The record after the change; the same object where nothing changes. */
  readonly next: (present: SyncRecord, stamp: () => Clock) => SyncRecord;
}

/** Entries that are read and written at a time. */
const PART = 500;

/**
 * Writes changes into the journal, in the transaction that makes them (`journalTables`). Many at once cost a few requests, not a few
 * each: `told` hears how many of them are done.
 */
export async function writeJournal(
  db: SecondSourceDatabase,
  entries: readonly JournalEntry[],
  told: (done: number) => void = () => undefined,
): Promise<void> {
  for (let at = 0; at < entries.length; at += PART) {
    const part = entries.slice(at, at + PART);
    await writePart(db, part);
    told(at + part.length);
  }
}

async function writePart(db: SecondSourceDatabase, entries: readonly JournalEntry[]): Promise<void> {
  const now = Date.now();
  const keys = [...new Set(entries.map(({ name }) => changeKey(name)))];
  const rows = await db.changes.bulkGet(keys);
  const present = new Map(rows.flatMap((row) => (row ? [[row.key, row.record] as const] : [])));
  const before = await readDevice(db);
  let { clock, revision } = before;
  const changed = new Map<string, ChangeRow>();
  for (const { name, next } of entries) {
    const key = changeKey(name);
    const known = present.get(key) ?? { kind: name.kind, id: name.id, fields: {}, deleted: null };
    let floor = newestOf(known);
    const record = next(known, () => {
      const stamp = stampEdit(clock, now, floor);
      [clock, floor] = [stamp.clock, stamp.at];
      return stamp.at;
    });
    if (record === known) continue;
    revision += 1;
    present.set(key, record);
    changed.set(key, { key, record, edited: revision });
  }
  if (changed.size === 0) return;
  await db.changes.bulkPut([...changed.values()]);
  await writeDevice(db, { ...before, clock, revision });
}

/**
 * What the reader changed of a record. Fields that are as they were keep their stamps. A record that was deleted returns with all its
 * fields.
 */
export const fieldsEntry = (name: Name, values: Values): JournalEntry => ({
  name,
  next: (present, stamp) => {
    const changed = changedOf(present, toJson(values));
    return Object.keys(changed).length === 0 ? present : editRecord(present, changed, { at: stamp() });
  },
});

/** A tombstone for a record that the reader took away; none for one that has no journal. */
export const deletionEntry = (name: Name): JournalEntry => ({
  name,
  next: (present, stamp) => (isLive(present) ? deleteRecord(present, stamp()) : present),
});

const changedOf = ({ fields }: SyncRecord, values: Record<string, Json>): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(values).filter(([field, value]) => {
      const before = fields[field];
      return before === undefined || canonical(before.value) !== canonical(value);
    }),
  );

/** The same for a note, whose text stands beside the texts that others wrote at the same time: those that are left out are settled. */
export const noteEntry = (
  id: string,
  values: Values & { readonly text: string },
  alternatives: readonly string[],
): JournalEntry => ({
  name: { kind: 'note', id },
  next: (present, stamp) => {
    const { text, ...rest } = toJson(values);
    const texts = present.fields['text'] ? versionsOf(present.fields['text']).map(({ value }) => value) : [];
    const others = new Set(texts.filter((other) => other !== text));
    const asBefore =
      texts[0] === text && others.size === alternatives.length && alternatives.every((one) => others.has(one));
    const changed = changedOf(present, rest);
    if (asBefore && Object.keys(changed).length === 0) return present;
    let record = Object.keys(changed).length > 0 ? editRecord(present, changed, { at: stamp() }) : present;
    if (asBefore) return record;
    for (const other of alternatives)
      if (!texts.includes(other)) record = editRecord(record, { text: other }, { at: stamp(), over: [] });
    const settled = (record.fields['text'] ? versionsOf(record.fields['text']) : [])
      .filter(({ value }) => typeof value !== 'string' || !alternatives.includes(value))
      .map(({ at }) => at);
    return editRecord(record, { text: text ?? '' }, { at: stamp(), over: settled });
  },
});

/** Leaves a tombstone for one record that the reader took away, in the transaction that removes it. */
export const stampDeletion = async (db: SecondSourceDatabase, name: Name): Promise<void> =>
  writeJournal(db, [deletionEntry(name)]);
