import { isMended, later, type Clock, type DeviceId } from '../model/clock';
import { keyOf, type SyncRecord } from '../model/record';
import { hashText } from '../shards/hash';
import type { Plan } from './plan';

/** A plan may delete this many records, or a fifth of them, without asking. */
const FEW = 5;
const SHARE = 1 / 5;

/** What is asked before anything is written, here or there. */
export type Question =
  | {
      readonly type: 'many-deletions';
      readonly id: string;
      readonly deletes: number;
      readonly of: number;
      readonly adds: number;
      readonly sources: { readonly deletes: number; readonly of: number };
      /** Who deleted last; null where it is not a deletion but an absence (a device that was away for too long). */
      readonly by: { readonly device: DeviceId; readonly label: string; readonly at: Clock } | null;
    }
  /** Nothing is there, though there was something, and this device has `of` records. */
  | {
      readonly type: 'far-empty';
      readonly id: string;
      readonly of: number;
      readonly sources: { readonly deletes: number; readonly of: number };
    }
  /** A file older than the time for which deletions are remembered would bring `adds` records. `wrote` in ms. */
  | { readonly type: 'old-file'; readonly id: string; readonly adds: number; readonly wrote: number };

/** `keep`: this device's records stay as they are and go there again. `apply`: do what the far side says. */
export interface Decision {
  /** Of the question that was answered: another question needs another answer. */
  readonly id: string;
  readonly choice: 'keep' | 'apply';
}

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
