import { clockAfter, mendedClock, type Clock } from './clock';
import { MOST_GONE, normalised } from './merge';
import {
  isLive,
  keepsBoth,
  newestOf,
  versionsOf,
  type FieldState,
  type Json,
  type SyncRecord,
  type Version,
} from './record';

/** A new record: all its fields carry one stamp. */
export const createRecord = (
  name: { readonly kind: string; readonly id: string },
  values: Readonly<Record<string, Json>>,
  at: Clock,
): SyncRecord => editRecord({ ...name, fields: {}, deleted: null }, values, { at });

export interface EditStamp {
  /** Newer than every stamp of the record: `stampEdit`. */
  readonly at: Clock;
  /**
   * Stamps of the versions that the reader had on screen when the edit began. A version that came meanwhile and is not among them is
   * kept beside the edit. Left out: the edit replaces all that the record holds.
   */
  readonly over?: readonly Clock[];
}

/** Changes some fields. A value equal to the present one is stamped all the same: the reader has said it. */
export function editRecord(
  record: SyncRecord,
  values: Readonly<Record<string, Json>>,
  { at, over }: EditStamp,
): SyncRecord {
  const changed = Object.entries(values).map(([name, value]): [string, FieldState] => {
    const before = record.fields[name];
    return [name, keepsBoth(record.kind, name) ? replaceText(before, { value, at }, over) : { value, at }];
  });
  return { ...record, fields: { ...record.fields, ...Object.fromEntries(changed) } };
}

function replaceText(
  before: FieldState | undefined,
  version: { readonly value: Json; readonly at: Clock },
  over: readonly Clock[] | undefined,
): FieldState {
  if (before === undefined) return version;
  const versions = versionsOf(before);
  const also = over === undefined ? [] : versions.filter((each) => !over.includes(each.at));
  const replaced = versions.filter((each) => !also.includes(each)).map((each) => each.at);
  const gone = [...new Set([...replaced, ...(before.gone ?? [])])].sort().reverse().slice(0, MOST_GONE);
  return { ...version, ...(also.length > 0 ? { also } : {}), ...(gone.length > 0 ? { gone } : {}) };
}

/** A tombstone. Undo is `createRecord` of the old values with a newer stamp, merged. */
export const deleteRecord = ({ kind, id }: SyncRecord, at: Clock): SyncRecord => ({
  kind,
  id,
  fields: {},
  deleted: at,
});

/**
 * A record that was deleted there and edited later here returns whole: the fields that the deletion took are put back, stamped right
 * after it, so that any real edit beats them and all devices that mend choose the same. `before` is the record as it was here.
 */
export function mendRecord(before: SyncRecord, merged: SyncRecord): SyncRecord {
  const { deleted } = merged;
  if (deleted === null || !isLive(merged)) return merged;
  const lost = Object.entries(before.fields).filter(([name]) => merged.fields[name] === undefined);
  if (lost.length === 0) return merged;
  return normalised({ ...merged, fields: { ...merged.fields, ...restamped(lost, deleted) } });
}

/** The reader keeps what a deletion would take: every field returns, right after the deletion. */
export const keepRecord = (before: SyncRecord, deleted: Clock): SyncRecord =>
  normalised({ ...before, deleted, fields: restamped(Object.entries(before.fields), deleted) });

/** The reader keeps a shipped source shown that an edit would hide: said right after it, so that all who keep it say the same. */
export function showShipped(edit: SyncRecord): SyncRecord {
  const hidden = edit.fields['hidden'];
  if (hidden === undefined) return edit;
  return { ...edit, fields: { ...edit.fields, hidden: { value: false, at: clockAfter(hidden.at) } } };
}

function restamped(
  fields: readonly (readonly [string, FieldState])[],
  deleted: Clock,
): Readonly<Record<string, FieldState>> {
  const restamp = ({ value, at }: Version): Version => ({
    value,
    at: at > deleted ? at : mendedClock(deleted, at),
  });
  return Object.fromEntries(
    fields.map(([name, state]) => {
      const also = (state.also ?? []).map(restamp);
      return [name, { ...restamp(state), ...(also.length > 0 ? { also } : {}) }];
    }),
  );
}

/** A tombstone right after all that the record says: it wins over exactly what is here and loses to any other later edit. */
export function deleteAsSeen(record: SyncRecord): SyncRecord {
  const newest = newestOf(record);
  return newest === null ? record : deleteRecord(record, clockAfter(newest));
}

/** The same record with some of its parts (`field@stamp`, the deletion's field empty) moved right after themselves. */
export function restampRecord(record: SyncRecord, parts: ReadonlySet<string>): SyncRecord {
  const restamp = (field: string, at: Clock): Clock => (parts.has(`${field}@${at}`) ? mendedClock(at, at) : at);
  const fields = Object.entries(record.fields).map(([field, state]): [string, FieldState] => {
    const moved = versionsOf(state).map(({ value, at }) => ({ value, at: restamp(field, at) }));
    const replaced = versionsOf(state).flatMap(({ at }) => (restamp(field, at) === at ? [] : [at]));
    const [head = { value: state.value, at: state.at }, ...also] = moved;
    const both = keepsBoth(record.kind, field) || state.gone !== undefined;
    const gone = [...(state.gone ?? []), ...(both ? replaced : [])];
    return [field, { ...head, ...(also.length > 0 ? { also } : {}), ...(gone.length > 0 ? { gone } : {}) }];
  });
  // A deletion below living fields stays where it is: moved, it could reach over fields mended right after it.
  const deleted = record.deleted === null || fields.length > 0 ? record.deleted : restamp('', record.deleted);
  return normalised({ ...record, fields: Object.fromEntries(fields), deleted });
}
