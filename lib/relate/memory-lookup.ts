import type { Origin, Source, SourceClaim, SourceWithClaims } from '../topic/source';
import { isFreeFacet } from './free-claim';
import type { ReferenceLookup } from './lookup';

/** A reference set held in memory: for the command line and for tests. */
export function memoryLookup(set: readonly SourceWithClaims[], origins: readonly Origin[]): ReferenceLookup {
  const claims: readonly SourceClaim[] = set.flatMap((item) => item.claims);
  const byFacet = Map.groupBy(claims, (claim) => claim.facet);
  const sources = new Map<string, Source>(set.map(({ source }) => [source.id, source]));
  return {
    claimsByFacet: (facets) =>
      Promise.resolve(new Map(facets.flatMap((facet) => [[facet, byFacet.get(facet) ?? []] as const]))),
    allSources: () => Promise.resolve(sources),
    freeClaims: () => Promise.resolve(claims.filter((claim) => isFreeFacet(claim.facet))),
    sourcesOf: (ids) => Promise.resolve(ids.flatMap((id) => sources.get(id) ?? [])),
    allOrigins: () => Promise.resolve(origins),
    countSources: () => Promise.resolve(sources.size),
    sourceAt: (url) => Promise.resolve([...sources.values()].find((source) => source.url === url) ?? null),
  };
}
