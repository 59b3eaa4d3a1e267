import { FREE_FACETS } from '../relate/free-claim';
import type { ReferenceLookup } from '../relate/lookup';
import type { Source, SourceClaim } from '../topic/source';
import type { SecondSourceDatabase } from './database';
import { readSnapshot, withoutTerms, type SetSnapshot } from './set-snapshot';

/** What was read of the set at one time. */
interface Kept {
  readonly change: number;
  snapshot: Promise<SetSnapshot | null> | null;
  readonly claimsByFacet: Map<string, readonly SourceClaim[]>;
  sources: ReadonlyMap<string, Source> | null;
}

/** The set in the store, as the comparator asks for it. */
export interface StoreLookup extends ReferenceLookup {
  /** Has the set read before it is asked for: the browser fetches it while the background does something else. */
  readonly readAhead: () => void;
}

/**
 * Answers the comparator from the snapshot of the set, or else from the indexes. What was read is kept until something is written to
 * the set: a reader goes from article to article, and a page that changes is compared again.
 */
export function storeLookup(db: SecondSourceDatabase): StoreLookup {
  const empty = (): Kept => ({ change: db.setChanges(), snapshot: null, claimsByFacet: new Map(), sources: null });
  let kept = empty();
  /** What was kept and still holds; what is read now may be put into it, unless the set changes while it is read. */
  const current = (): Kept => {
    if (kept.change !== db.setChanges()) kept = empty();
    return kept;
  };
  const snapshotOf = async (now: Kept): Promise<SetSnapshot | null> => (now.snapshot ??= readSnapshot(db));
  const allSources = async (): Promise<ReadonlyMap<string, Source>> => {
    const now = current();
    if (now.sources) return now.sources;
    const snapshot = await snapshotOf(now);
    const sources =
      snapshot?.sourceById ??
      new Map<string, Source>((await db.sources.toArray()).map((source) => [source.id, source]));
    if (now.change === db.setChanges()) now.sources = sources;
    return sources;
  };
  return {
    readAhead: () => void snapshotOf(current()),
    // Facet by facet, which the browser answers in one piece each; asked for several at once it goes from row to row.
    claimsByFacet: async (facets) => {
      const now = current();
      const snapshot = await snapshotOf(now);
      if (snapshot) return new Map(facets.map((facet) => [facet, snapshot.claimsByFacet.get(facet) ?? []]));
      const missing = [...new Set(facets)].filter((facet) => !now.claimsByFacet.has(facet)).toSorted();
      const read = await db.transaction('r', db.claims, async () =>
        Promise.all(missing.map((facet) => db.claims.where('facet').equals(facet).toArray())),
      );
      const found = new Map<string, readonly SourceClaim[]>(
        missing.map((facet, at) => [facet, (read[at] ?? []).map(withoutTerms)]),
      );
      if (now.change === db.setChanges()) for (const [facet, claims] of found) now.claimsByFacet.set(facet, claims);
      return new Map(facets.map((facet) => [facet, found.get(facet) ?? now.claimsByFacet.get(facet) ?? []]));
    },
    allSources,
    freeClaims: () => db.claims.where('facet').startsWith(FREE_FACETS).toArray(),
    sourcesOf: async (ids) => (await db.sources.bulkGet([...ids])).filter((source) => source !== undefined),
    allOrigins: () => db.origins.toArray(),
    countSources: async () => (await allSources()).size,
    sourceAt: async (url) => (await db.sources.where('url').equals(url).first()) ?? null,
  };
}
