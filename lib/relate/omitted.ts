import type { OriginId } from '../base/ids';
import type { Claim } from '../claims/claim';
import type { Facet, Topic } from '../topic/topic';
import type { Source, SourceClaim } from '../topic/source';
import type { OmittedClaim } from './assessment';

/** Origins that must hold a claim before its absence is worth telling. */
const ATTESTED = 3;
/** Most that are listed. */
const MOST = 12;

/** Claims on the article's event that three or more origins hold, on facets of which the article says nothing. */
export function omittedClaims(
  claims: readonly Claim[],
  event: string,
  topic: Topic,
  known: readonly SourceClaim[],
  sourceById: ReadonlyMap<string, Source>,
): OmittedClaim[] {
  const said = new Set(claims.map((claim) => claim.facet));
  const facets = topic.facets.filter((facet) => !facet.quiet && !facet.context && !said.has(facet.id));
  const byFacet = Map.groupBy(known, (claim) => claim.facet);
  return facets
    .flatMap((facet) => attested(facet, event, byFacet.get(facet.id) ?? [], sourceById))
    .sort((a, b) => b.origins - a.origins || b.sources - a.sources)
    .slice(0, MOST);
}

function attested(
  facet: Facet,
  event: string,
  known: readonly SourceClaim[],
  sourceById: ReadonlyMap<string, Source>,
): OmittedClaim[] {
  const byValue = new Map<string, SourceClaim[]>();
  for (const claim of known) {
    const sure = claim.certainty === 'asserted' || claim.certainty === 'likely';
    if (claim.event !== event || claim.value === null || !sure) continue;
    // A claim whose source is not there has no origin that could be counted.
    if (!sourceById.has(claim.source)) continue;
    for (const part of claim.value.split('+')) {
      const holders = byValue.get(part);
      if (holders) holders.push(claim);
      else byValue.set(part, [claim]);
    }
  }
  return [...byValue].flatMap(([value, holders]) => {
    const [example] = holders;
    const origins = new Set<OriginId | undefined>(
      holders.map((claim) => claim.origin ?? sourceById.get(claim.source)?.origin),
    );
    const sources = new Set(holders.map((claim) => claim.source));
    if (!example || origins.size < ATTESTED) return [];
    const ids = holders.map((claim) => claim.id);
    return [{ event, facet: facet.id, value, sources: sources.size, origins: origins.size, example, holders: ids }];
  });
}
