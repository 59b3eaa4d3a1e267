import type { ClaimId, OriginId } from '../base/ids';
import type { Claim } from '../claims/claim';
import type { Facet, Topic } from '../topic/topic';
import type { Source, SourceClaim } from '../topic/source';
import type { OmittedClaim } from './assessment';
import { firstHolders } from './brief';

/** Origins that must hold a claim before its absence is worth telling. */
const ATTESTED = 3;
/** Most that are listed. */
const MOST = 12;

/** A claim left out, with all who hold it or the first of them. */
export interface Omission {
  readonly all: OmittedClaim;
  readonly first: OmittedClaim;
}

/** Claims on the article's event that three or more origins hold, on facets of which the article says nothing. */
export function omittedClaims(
  claims: readonly Claim[],
  event: string,
  topic: Topic,
  byFacet: ReadonlyMap<string, readonly SourceClaim[]>,
  sourceById: ReadonlyMap<string, Source>,
): Omission[] {
  const said = new Set(claims.map((claim) => claim.facet));
  const facets = topic.facets.filter((facet) => !facet.quiet && !facet.context && !said.has(facet.id));
  return facets
    .flatMap((facet) => attestedOnce(facet, event, byFacet.get(facet.id) ?? [], sourceById))
    .sort(({ all: a }, { all: b }) => b.origins - a.origins || b.sources - a.sources)
    .slice(0, MOST);
}

interface Counted {
  readonly event: string;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly found: readonly Omission[];
}

const counted = new WeakMap<readonly SourceClaim[], Counted>();

/** What the set holds is the same for every article on one event. */
function attestedOnce(
  facet: Facet,
  event: string,
  known: readonly SourceClaim[],
  sourceById: ReadonlyMap<string, Source>,
): readonly Omission[] {
  const before = counted.get(known);
  if (before?.event === event && before.sourceById === sourceById) return before.found;
  const found = attested(facet, event, known, sourceById);
  counted.set(known, { event, sourceById, found });
  return found;
}

function attested(
  facet: Facet,
  event: string,
  known: readonly SourceClaim[],
  sourceById: ReadonlyMap<string, Source>,
): Omission[] {
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
    const claim = { event, facet: facet.id, value, sources: sources.size, origins: origins.size, example };
    const ids = (claims: readonly SourceClaim[]): ClaimId[] => claims.map(({ id }) => id);
    const first = firstHolders(holders, (id) => sourceById.get(id));
    return [{ all: { ...claim, holders: ids(holders) }, first: { ...claim, holders: ids(first) } }];
  });
}
