import type { ReferenceLookup } from '../relate/lookup';
import type { SecondSourceDatabase } from './database';

/** Answers the comparator from the indexes, so that a background that has just started need not load the set. */
export function storeLookup(db: SecondSourceDatabase): ReferenceLookup {
  return {
    claimsOfFacets: (facets) =>
      db.claims
        .where('facet')
        .anyOf([...facets])
        .toArray(),
    sourcesOf: async (ids) => (await db.sources.bulkGet([...ids])).filter((source) => source !== undefined),
    allOrigins: () => db.origins.toArray(),
    countSources: () => db.sources.count(),
    sourceAt: async (url) => (await db.sources.where('url').equals(url).first()) ?? null,
  };
}
