import { isMended, later, type Clock, type DeviceId } from '../model/clock';
import { isLive, keyOf, type SyncRecord } from '../model/record';
import { hashText } from '../shards/hash';
import type { Plan } from './plan';
import type { Question } from './question';

/** A plan may delete this many records, or a fifth of them, without asking. */
const FEW = 5;
const SHARE = 1 / 5;

const isTooMany = (deletes: number, of: number): boolean => deletes > FEW && deletes > of * SHARE;

/** What a plan would take from. */
export interface Here {
  /** Records before it. */
  readonly live: readonly SyncRecord[];
  /** Shipped sources that are shown: no records, but hiding them is counted as a deletion. */
  readonly shipped: number;
  /** Names of devices for people. */
  readonly labels: Readonly<Record<DeviceId, string>>;
}

/** The question that a plan raises; null where it may go on. */
export function failsafe(plan: Plan, { live, shipped, labels }: Here): Question | null {
  const goes = plan.deleted.filter(({ merged }) => !isLive(merged)).map(({ before }) => before);
  const hides = plan.deleted.length - goes.length;
  const own = { deletes: countSources(goes), of: countSources(live) };
  // The shipped set is large: it must not make the reader's own records look few.
  const shown = hides > 0 ? shipped : 0;
  const sources = { deletes: own.deletes + hides, of: own.of + shown };
  const all = { deletes: plan.deleted.length, of: live.length + shown };
  const counts = [{ deletes: goes.length, of: live.length }, own, sources, all];
  if (!counts.some(({ deletes, of }) => isTooMany(deletes, of))) return null;
  const stamps = plan.deleted.flatMap(({ merged }) => goneAt(merged) ?? []).filter((at) => !isMended(at));
  const last = stamps.length > 0 ? stamps.reduce(later) : null;
  const device = last === null ? null : (last.slice(15, 23) as DeviceId);
  const names = plan.deleted.map(({ before, merged }) => `${keyOf(before)}@${goneAt(merged) ?? ''}`).sort();
  return {
    type: 'many-deletions',
    id: hashText(names.join('\n')),
    ...all,
    adds: plan.added.length,
    sources,
    by: last === null || device === null ? null : { device, label: labels[device] ?? '', at: last },
  };
}

/** When a record was deleted, or a shipped source hidden. */
const goneAt = ({ fields, deleted }: SyncRecord): Clock | null => fields['hidden']?.at ?? deleted;

export const countSources = (records: readonly SyncRecord[]): number =>
  records.filter(({ kind }) => kind === 'source').length;
