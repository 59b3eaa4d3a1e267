import type { Claim } from '../claims/claim';
import type { Facet } from '../topic/topic';
import type { Source, SourceClaim } from '../topic/source';
import { compareClaims } from './compare';
import type { Link } from './link';

export interface LinkDeps {
  readonly facet: Facet;
  readonly published: string | null;
  readonly sourceById: ReadonlyMap<string, Source>;
}

/** Every related pair of one claim of an article with the candidates, the most direct first. */
export function linkClaim(claim: Claim, candidates: readonly SourceClaim[], deps: LinkDeps): Link[] {
  const links: Link[] = [];
  for (const candidate of candidates) {
    const source = deps.sourceById.get(candidate.source);
    if (!source || candidate.value === null) continue;
    const compared = compareClaims(
      { ...claim, published: deps.published },
      { ...candidate, published: source.published },
      deps.facet,
    );
    if (!compared) continue;
    links.push({
      claim: candidate.id,
      source: source.id,
      relation: compared.relation,
      facet: candidate.facet,
      value: candidate.value,
      certainty: candidate.certainty,
      origin: candidate.origin ?? source.origin,
      reason: compared.reason,
      score: source.derived === null ? compared.score : compared.score / 2,
    });
  }
  return links.sort(
    (a, b) =>
      WEIGHT[b.relation] - WEIGHT[a.relation] ||
      b.score - a.score ||
      (a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0),
  );
}

const WEIGHT: Readonly<Record<Link['relation'], number>> = { conflicts: 3, corroborates: 2, firmer: 1, weaker: 1 };
