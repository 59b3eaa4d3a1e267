import type { Clock } from './clock';
import { canonical, keepsBoth, versionsOf, type FieldState, type SyncRecord, type Version } from './record';

/** Most replaced versions remembered for a field. Beyond it the oldest is forgotten: it may come back beside the text, never instead of it. */
export const MOST_GONE = 48;

/** Newer first; stamps that are equal though they should not be (a cloned profile) are told apart by their values. */
function byNewest(a: Version, b: Version): number {
  if (a === b) return 0;
  if (a.at !== b.at) return a.at > b.at ? -1 : 1;
  if (a.value === b.value) return 0;
  const [first, second] = [canonical(a.value), canonical(b.value)];
  return first === second ? 0 : first > second ? -1 : 1;
}

/** Sorts and drops doubles. */
function distinct(versions: readonly Version[]): Version[] {
  return [...versions].sort(byNewest).filter((version, i, all) => {
    const before = all[i - 1];
    return before === undefined || byNewest(before, version) !== 0;
  });
}

/** A field that keeps both: all versions that no side has replaced. */
function joinVersions(states: readonly FieldState[], after: Clock | null): FieldState | null {
  const gone = [...new Set(states.flatMap((state) => state.gone ?? []))]
    .filter((at) => after === null || at > after)
    .sort()
    .reverse()
    .slice(0, MOST_GONE);
  const hidden = new Set(gone);
  const visible = distinct(states.flatMap(versionsOf)).filter(
    ({ at }) => !hidden.has(at) && (after === null || at > after),
  );
  const [head, ...also] = visible;
  if (head === undefined) return null;
  return { ...head, ...(also.length > 0 ? { also } : {}), ...(gone.length > 0 ? { gone } : {}) };
}

function joinField(kind: string, name: string, states: readonly FieldState[], after: Clock | null): FieldState | null {
  const both = keepsBoth(kind, name) || states.some(({ gone, also }) => gone !== undefined || also !== undefined);
  if (both) return joinVersions(states, after);
  const [only] = states;
  if (states.length === 1 && only !== undefined) return after === null || only.at > after ? only : null;
  const newest = states.reduce((a, b) => (byNewest(a, b) <= 0 ? a : b));
  return after === null || newest.at > after ? newest : null;
}

/**
 * Merges two states of one record: per field the newer stamp wins, both are kept where the field keeps both, the newer deletion wins and
 * takes every older field with it. Commutative, associative, idempotent; fields and kinds it does not know are merged alike.
 */
export function mergeRecord(a: SyncRecord, b: SyncRecord): SyncRecord {
  const deleted =
    a.deleted === null || (b.deleted !== null && b.deleted > a.deleted) ? b.deleted : (a.deleted as Clock | null);
  const fields: [string, FieldState][] = [];
  for (const name of new Set([...Object.keys(a.fields), ...Object.keys(b.fields)])) {
    const states = [a.fields[name], b.fields[name]].filter((state) => state !== undefined);
    const joined = joinField(a.kind, name, states, deleted);
    if (joined !== null) fields.push([name, joined]);
  }
  return { kind: a.kind, id: a.id, fields: Object.fromEntries(fields), deleted };
}

/** A record as merge would leave it: nothing older than its deletion, no double version. */
export const normalised = (record: SyncRecord): SyncRecord => mergeRecord(record, record);
