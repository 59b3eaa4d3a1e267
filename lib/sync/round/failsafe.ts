import { isMended, later, type DeviceId } from '../model/clock';
import { keyOf, type SyncRecord } from '../model/record';
import { hashText } from '../shards/hash';
import type { Plan } from './plan';
import type { Question } from './question';

/** A plan may delete this many records, or a fifth of them, without asking. */
const FEW = 5;
const SHARE = 1 / 5;

const isTooMany = (deletes: number, of: number): boolean => deletes > FEW && deletes > of * SHARE;

/** The question that a plan raises; null where it may go on. `live`: records here before it. */
export function failsafe(
  plan: Plan,
  live: readonly SyncRecord[],
  labels: Readonly<Record<DeviceId, string>>,
): Question | null {
  const sources = { deletes: countSources(plan.deleted.map(({ before }) => before)), of: countSources(live) };
  if (!isTooMany(plan.deleted.length, live.length) && !isTooMany(sources.deletes, sources.of)) return null;
  const stamps = plan.deleted.flatMap(({ merged }) => merged.deleted ?? []).filter((at) => !isMended(at));
  const last = stamps.length > 0 ? stamps.reduce(later) : null;
  const device = last === null ? null : (last.slice(15, 23) as DeviceId);
  const names = plan.deleted.map(({ before, merged }) => `${keyOf(before)}@${merged.deleted ?? ''}`).sort();
  return {
    type: 'many-deletions',
    id: hashText(names.join('\n')),
    deletes: plan.deleted.length,
    of: live.length,
    adds: plan.added.length,
    sources,
    by: last === null || device === null ? null : { device, label: labels[device] ?? '', at: last },
  };
}

export const countSources = (records: readonly SyncRecord[]): number =>
  records.filter(({ kind }) => kind === 'source').length;
