import { FREE_FACETS } from '../relate/free-claim';
import type { ReferenceLookup } from '../relate/lookup';
import type { Source, SourceClaim } from '../topic/source';
import type { SecondSourceDatabase } from './database';

/** What was read of the set at one time. */
interface Kept {
  readonly change: number;
  readonly claimsByFacet: Map<string, readonly SourceClaim[]>;
  sources: ReadonlyMap<string, Source> | null;
}

/**
 * Answers the comparator from the indexes, so that a background that has just started need not load the set. What was read is kept
 * until something is written to the set: a reader goes from article to article, and a page that changes is compared again.
 */
export function storeLookup(db: SecondSourceDatabase): ReferenceLookup {
  let kept: Kept = { change: db.setChanges(), claimsByFacet: new Map(), sources: null };
  /** What was kept and still holds; what is read now may be put into it, unless the set changes while it is read. */
  const current = (): Kept => {
    if (kept.change !== db.setChanges()) kept = { change: db.setChanges(), claimsByFacet: new Map(), sources: null };
    return kept;
  };
  return {
    // Facet by facet, which the browser answers in one piece each; asked for several at once it goes from row to row.
    claimsByFacet: async (facets) => {
      const now = current();
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
    allSources: async () => {
      const now = current();
      if (now.sources) return now.sources;
      const sources = new Map<string, Source>((await db.sources.toArray()).map((source) => [source.id, source]));
      if (now.change === db.setChanges()) now.sources = sources;
      return sources;
    },
    freeClaims: () => db.claims.where('facet').startsWith(FREE_FACETS).toArray(),
    sourcesOf: async (ids) => (await db.sources.bulkGet([...ids])).filter((source) => source !== undefined),
    allOrigins: () => db.origins.toArray(),
    countSources: () => db.sources.count(),
    sourceAt: async (url) => (await db.sources.where('url').equals(url).first()) ?? null,
  };
}

/** A claim without what the store finds it by. */
function withoutTerms(row: SourceClaim & { readonly terms: readonly string[] }): SourceClaim {
  const { terms: _terms, ...claim } = row;
  return claim;
}
