import { FREE_FACETS } from '../relate/free-claim';
import type { ReferenceLookup } from '../relate/lookup';
import type { SecondSourceDatabase } from './database';

/** Sources from which on reading all of them is faster than asking for each. */
const MANY = 50;

/** Answers the comparator from the indexes, so that a background that has just started need not load the set. */
export function storeLookup(db: SecondSourceDatabase): ReferenceLookup {
  return {
    // Facet by facet, which the browser answers in one piece each; asked for several at once it goes from row to row.
    claimsOfFacets: async (facets) =>
      db.transaction('r', db.claims, async () => {
        const read = [...new Set(facets)].toSorted().map((facet) => db.claims.where('facet').equals(facet).toArray());
        return (await Promise.all(read)).flat();
      }),
    freeClaims: () => db.claims.where('facet').startsWith(FREE_FACETS).toArray(),
    sourcesOf: async (ids) => {
      if (ids.length < MANY) return (await db.sources.bulkGet([...ids])).filter((source) => source !== undefined);
      const all = new Map((await db.sources.toArray()).map((source) => [source.id, source]));
      return ids.flatMap((id) => all.get(id) ?? []);
    },
    allOrigins: () => db.origins.toArray(),
    countSources: () => db.sources.count(),
    sourceAt: async (url) => (await db.sources.where('url').equals(url).first()) ?? null,
  };
}
