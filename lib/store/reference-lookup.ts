import type { ReferenceLookup } from '../relate/lookup';
import type { SecondSourceDatabase } from './database';

/** Answers the comparator from the indexes, so that a background that has just started need not load the set. */
export function storeLookup(db: SecondSourceDatabase): ReferenceLookup {
  return {
    // Facet by facet, which the browser answers in one piece each; asked for several at once it goes from row to row.
    claimsOfFacets: async (facets) => {
      const read = [...new Set(facets)].toSorted().map((facet) => db.claims.where('facet').equals(facet).toArray());
      return (await Promise.all(read)).flat();
    },
    sourcesOf: async (ids) => (await db.sources.bulkGet([...ids])).filter((source) => source !== undefined),
    allOrigins: () => db.origins.toArray(),
    countSources: () => db.sources.count(),
    sourceAt: async (url) => (await db.sources.where('url').equals(url).first()) ?? null,
  };
}
