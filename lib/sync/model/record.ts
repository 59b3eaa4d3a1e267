import type { Clock } from './clock';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One text of a field that keeps concurrent edits. */
export interface Version {
  readonly value: Json;
  readonly at: Clock;
}

/**
 * What a field holds. `also` and `gone` are found only in fields that keep both of two concurrent edits (`keepsBoth`): the other
 * versions that nobody has replaced yet, newest first, and the stamps of those that were.
 */
export interface FieldState extends Version {
  readonly also?: readonly Version[];
  readonly gone?: readonly Clock[];
}

/** The kinds that this version writes; merge and shards carry any other unchanged. */
export type KnownKind =
  | 'source'
  | 'claim'
  | 'note'
  | 'correction'
  | 'shipped-edit'
  | 'source-tags'
  | 'origin'
  | 'setting';

/**
 * A synced record. Without fields it is a tombstone; with `deleted` and fields it was deleted and edited later. Every field is newer than
 * `deleted`.
 */
export interface SyncRecord {
  readonly kind: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, FieldState>>;
  readonly deleted: Clock | null;
}

/** `kind/id`: one record's name among all kinds. */
export type RecordKey = string & { readonly __brand: 'record-key' };

export const keyOf = ({ kind, id }: Pick<SyncRecord, 'kind' | 'id'>): RecordKey => `${kind}/${id}` as RecordKey;

export const isLive = (record: SyncRecord | undefined): record is SyncRecord =>
  record !== undefined && Object.keys(record.fields).length > 0;

/** Whether a shipped source that is shown becomes hidden. It is no record itself: its `shipped-edit` is. */
export const hidesShipped = (before: SyncRecord | undefined, after: SyncRecord): boolean =>
  after.kind === 'shipped-edit' && after.fields['hidden']?.value === true && before?.fields['hidden']?.value !== true;

/** Fields whose concurrent edits are both kept until the reader resolves them. */
export const keepsBoth = (kind: string, field: string): boolean => kind === 'note' && field === 'text';

/** The versions that a field shows, newest first. */
export const versionsOf = (state: FieldState): readonly Version[] => [
  { value: state.value, at: state.at },
  ...(state.also ?? []),
];

/** Newest stamp of a record; null for one that says nothing. */
export function newestOf(record: SyncRecord): Clock | null {
  let newest = record.deleted;
  for (const state of Object.values(record.fields)) if (newest === null || state.at > newest) newest = state.at;
  return newest;
}

/** JSON with sorted keys: equal values have equal texts. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const object = value as { readonly [key: string]: Json };
  const parts = Object.keys(object)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(object[key] ?? null)}`);
  return `{${parts.join(',')}}`;
}

/** The same record, whatever the order of its fields. */
export function sameRecord(a: SyncRecord, b: SyncRecord): boolean {
  if (a === b) return true;
  const names = Object.keys(a.fields);
  if (a.deleted !== b.deleted || names.length !== Object.keys(b.fields).length) return false;
  return a.kind === b.kind && a.id === b.id && names.every((name) => sameState(a.fields[name], b.fields[name]));
}

const sameState = (a: FieldState | undefined, b: FieldState | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && sameVersion(a, b) && sameRest(a, b));

/** Whether two versions carry one stamp and one value. */
export const sameVersion = (a: Version, b: Version): boolean =>
  a === b || (a.at === b.at && (a.value === b.value || canonical(a.value) === canonical(b.value)));

const sameRest = (a: FieldState, b: FieldState): boolean =>
  sameLists(a.also, b.also, sameVersion) && sameLists(a.gone, b.gone, (x, y) => x === y);

const sameLists = <T>(a: readonly T[] = [], b: readonly T[] = [], same: (x: T, y: T) => boolean): boolean =>
  a === b || (a.length === b.length && a.every((each, i) => same(each, b[i] as T)));
