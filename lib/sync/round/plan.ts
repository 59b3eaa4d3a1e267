import { DAY_MS, msOf, type Clock, type DeviceId } from '../model/clock';
import { deleteAsSeen, keepRecord, mendRecord, restampRecord, showShipped } from '../model/edit';
import { mergeRecord } from '../model/merge';
import { hidesShipped, isLive, keyOf, sameRecord, type RecordKey, type SyncRecord } from '../model/record';
import { adoptedPart, covers, partsOf, writerOf, type Coverage } from './coverage';

/** Days for which a deletion is remembered, and after which a silent device is taken over. */
export const REMEMBERED_DAYS = 180;
export const REMEMBERED_MS = REMEMBERED_DAYS * DAY_MS;

export interface Change {
  readonly before: SyncRecord;
  readonly merged: SyncRecord;
}

/** What a round would do here. Nothing has been written when it is made. */
export interface Plan {
  /** Not here, or deleted here, before. */
  readonly added: readonly SyncRecord[];
  readonly changed: readonly Change[];
  /** What the reader would see no more: records that go, and shipped sources that would be hidden (`merged` lives on). */
  readonly deleted: readonly Change[];
  /** Records of which two texts are now kept. */
  readonly conflicts: readonly RecordKey[];
  /** All that goes into the store: the above, and tombstones of what was never here. */
  readonly apply: readonly SyncRecord[];
}

/** Merges one record from outside into the one that is here, and mends what a deletion took from under a later edit. */
export function takeIn(here: SyncRecord | undefined, incoming: SyncRecord): SyncRecord {
  if (here === undefined) return mergeRecord(incoming, incoming);
  return sameRecord(here, incoming) ? here : mendRecord(here, mergeRecord(here, incoming));
}

export function planMerge(here: ReadonlyMap<RecordKey, SyncRecord>, incoming: readonly SyncRecord[]): Plan {
  const byKey = new Map<RecordKey, SyncRecord>();
  for (const record of incoming) {
    const key = keyOf(record);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? record : mergeRecord(known, record));
  }
  const merged = [...byKey].map(([key, record]): [SyncRecord | undefined, SyncRecord] => {
    const before = here.get(key);
    return [before, takeIn(before, record)];
  });
  return planOf(merged);
}

function planOf(pairs: readonly (readonly [SyncRecord | undefined, SyncRecord])[]): Plan {
  const news = pairs.filter(([before, merged]) => before === undefined || !sameRecord(before, merged));
  const hides = news.filter(([before, merged]) => hidesShipped(before, merged));
  const others = news.filter(([before, merged]) => !hidesShipped(before, merged));
  const live = others.flatMap(([before, merged]) => (isLive(before) ? [{ before, merged }] : []));
  return {
    added: others.flatMap(([before, merged]) => (!isLive(before) && isLive(merged) ? [merged] : [])),
    changed: live.filter(({ merged }) => isLive(merged)),
    deleted: [
      ...live.filter(({ merged }) => !isLive(merged)),
      ...hides.map(([before, merged]) => ({ before: before ?? { ...merged, fields: {}, deleted: null }, merged })),
    ],
    conflicts: news.flatMap(([before, merged]) =>
      countVersions(merged) > countVersions(before) ? [keyOf(merged)] : [],
    ),
    apply: news.map(([, merged]) => merged),
  };
}

const countVersions = (record: SyncRecord | undefined): number =>
  Object.values(record?.fields ?? {}).reduce((sum, { also }) => sum + (also?.length ?? 0), 0);

/** The same plan, with what it would delete kept, and what it would hide shown. */
export function keepDeleted(plan: Plan): Plan {
  const kept = plan.deleted.flatMap(({ before, merged }): [SyncRecord, SyncRecord][] =>
    hidesShipped(before, merged)
      ? [[before, showShipped(merged)]]
      : merged.deleted === null
        ? []
        : [[before, keepRecord(before, merged.deleted)]],
  );
  const keys = new Set(plan.deleted.map(({ before }) => keyOf(before)));
  const others = plan.apply.filter((record) => !keys.has(keyOf(record)));
  return {
    ...plan,
    deleted: [],
    changed: [...plan.changed, ...kept.map(([before, merged]) => ({ before, merged }))],
    apply: [...others, ...kept.map(([, merged]) => merged)],
  };
}

/**
 * What a device that was taken over while it was away must delete: records of which others say they hold every part, and of which
 * nothing is there. They were deleted, and the deletion has been forgotten since. `before`: only records older than this, ms.
 */
export function planAbsences(
  here: ReadonlyMap<RecordKey, SyncRecord>,
  incoming: readonly SyncRecord[],
  { coverage, before }: { readonly coverage: Coverage; readonly before: number },
): readonly SyncRecord[] {
  const there = new Set(incoming.map(keyOf));
  return [...here.values()]
    .filter((record) => isLive(record) && !there.has(keyOf(record)))
    .filter((record) => partsOf(record).every((part) => msOf(part.at) < before && covers(coverage, part)))
    .map(deleteAsSeen);
}

/**
 * What was edited under an id that this device has left, and is not there: its stamps may be among those that the old id's manifest
 * counts as published. They are mended, so that they are nobody's and this device publishes them. `after`: only newer ones, ms.
 */
export function planOrphans(
  here: ReadonlyMap<RecordKey, SyncRecord>,
  incoming: readonly SyncRecord[],
  { former, after }: { readonly former: readonly DeviceId[]; readonly after: number },
): readonly SyncRecord[] {
  if (former.length === 0) return [];
  const left = new Set(former);
  const there = new Set(incoming.flatMap(partsOf).map(adoptedPart));
  const byKey = new Map(planMerge(here, incoming).apply.map((record) => [keyOf(record), record]));
  return [...here].flatMap(([key, before]) => {
    const record = byKey.get(key) ?? before;
    const orphans = partsOf(record).filter((part) => {
      const writer = writerOf(part.at);
      return writer !== null && left.has(writer) && msOf(part.at) > after && !there.has(adoptedPart(part));
    });
    return orphans.length > 0 ? [restampRecord(record, new Set(orphans.map(({ field, at }) => `${field}@${at}`)))] : [];
  });
}

/** Everything here, deleted: the reader's answer to an empty far side. */
export const planClearing = (here: ReadonlyMap<RecordKey, SyncRecord>): Plan =>
  planMerge(here, [...here.values()].filter(isLive).map(deleteAsSeen));

/** How far each other device of a place says it has read the others. */
export type Place = readonly Readonly<Record<DeviceId, Clock>>[];

/** Tombstones that are older than 180 days. */
export const oldTombstones = (records: Iterable<SyncRecord>, now: number): readonly SyncRecord[] =>
  [...records].filter(
    (record) =>
      record.deleted !== null && Object.keys(record.fields).length === 0 && now - msOf(record.deleted) >= REMEMBERED_MS,
  );

/** Those of them that every device of every place has read. */
export function forgettable(tombstones: readonly SyncRecord[], places: readonly Place[]): readonly SyncRecord[] {
  return tombstones.filter(({ deleted }) => {
    if (deleted === null) return false;
    const writer = writerOf(deleted);
    if (writer === null) return false;
    return places.every((others) =>
      others.every((read) => {
        const upTo = read[writer];
        return upTo !== undefined && upTo >= deleted;
      }),
    );
  });
}
