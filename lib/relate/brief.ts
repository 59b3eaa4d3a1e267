import type { Correction } from '../topic/reader-records';
import type { SourceClaim } from '../topic/source';
import type { AssessedClaim, Assessment } from './assessment';
import { groupByOrigin, type SourceOf } from './group-by-origin';
import type { Link, Relation } from './link';
import { decidingValues, tallyRelation } from './tally';

/** Origins of a relation, sources of an origin and values that a card opens with: what is carried before more is asked for. */
export const FIRST_ORIGINS = 3;
export const FIRST_SOURCES = 2;
export const FIRST_VALUES = 3;

/** Links of a claim, and holders of an omitted one, up to which all are carried. */
const FEW = 24;

const RELATIONS: readonly Relation[] = ['conflicts', 'corroborates', 'firmer', 'weaker'];

/** One claim with all of its links, and what they point to. */
export interface ClaimLinks extends Pick<Assessment, 'sourceById' | 'sourceClaimById' | 'originById'> {
  readonly claim: AssessedClaim;
}

/** One claim of a whole assessment with what it points to; null where there is no such claim. */
export function linksOfClaim(whole: Assessment, index: number): ClaimLinks | null {
  const claim = whole.claims[index];
  if (!claim) return null;
  const ids = new Set(idsOf(claim));
  const sourceClaimById = pick(whole.sourceClaimById, ids);
  const sourceById = pick(whole.sourceById, new Set(Object.values(sourceClaimById).map(({ source }) => source)));
  const origins = new Set(claim.links.map(({ origin }): string => origin));
  return { claim, sourceClaimById, sourceById, originById: pick(whole.originById, origins) };
}

/** A brief assessment with one claim that is whole; as it was where the claim is another by now. */
export function withLinks(brief: Assessment, index: number, found: ClaimLinks): Assessment {
  const before = brief.claims[index];
  const { claim } = found;
  const same =
    before?.start === claim.start &&
    before.end === claim.end &&
    before.facet === claim.facet &&
    before.value === claim.value;
  if (!same) return brief;
  return {
    ...brief,
    claims: brief.claims.with(index, claim),
    sourceById: { ...brief.sourceById, ...found.sourceById },
    sourceClaimById: { ...brief.sourceClaimById, ...found.sourceClaimById },
    originById: { ...brief.originById, ...found.originById },
  };
}

/** Whether some links are not carried. */
export const isBrief = (assessment: Assessment): boolean => assessment.claims.some((claim) => claim.tally);

/** Claims of an article with the first of their links; verdicts and counts are those of all. Claims that share their links are cut once. */
export function cutClaims(claims: readonly AssessedClaim[], sourceOf: SourceOf): AssessedClaim[] {
  const known = new Map<readonly Link[], Pick<AssessedClaim, 'links' | 'tally'>>();
  return claims.map((claim) => {
    const cut =
      known.get(claim.links) ?? (claim.links.length <= FEW ? { links: claim.links } : cutLinks(claim, sourceOf));
    known.set(claim.links, cut);
    // No two claims share an object: what travels between contexts is plain data, and not every reader knows a second mention.
    return { ...claim, ...structuredCopy(cut) };
  });
}

function cutLinks(claim: AssessedClaim, sourceOf: SourceOf): Pick<AssessedClaim, 'links' | 'tally'> {
  const byRelation = Map.groupBy(claim.links, (link) => link.relation);
  const grouped = RELATIONS.flatMap((relation) => {
    const links = byRelation.get(relation);
    return links ? [{ relation, groups: groupByOrigin(links, sourceOf, FIRST_ORIGINS) }] : [];
  });
  const kept = new Set<Link>(
    grouped.flatMap(({ groups }) =>
      groups.slice(0, FIRST_ORIGINS).flatMap(({ links }) => links.slice(0, FIRST_SOURCES)),
    ),
  );
  const values = decidingValues(claim);
  return {
    links: claim.links.filter((link) => kept.has(link)),
    tally: {
      relations: Object.fromEntries(
        grouped.map(({ relation, groups }) => [relation, tallyRelation(groups, FIRST_ORIGINS)]),
      ),
      values: values.slice(0, FIRST_VALUES),
      valueCount: values.length,
    },
  };
}

const structuredCopy = ({
  links,
  tally,
}: Pick<AssessedClaim, 'links' | 'tally'>): Pick<AssessedClaim, 'links' | 'tally'> => ({
  links: links.map((link) => ({ ...link, reason: { ...link.reason } })),
  ...(tally ? { tally: { ...tally } } : {}),
});

/** Of those who hold an omitted claim: one claim each of the first sources of the first origins, where they are many. */
export function firstHolders(holders: readonly SourceClaim[], sourceOf: SourceOf): readonly SourceClaim[] {
  if (holders.length <= FEW) return holders;
  const byOrigin = new Map<string, Map<string, SourceClaim>>();
  for (const held of holders) {
    const source = sourceOf(held.source);
    if (!source) continue;
    const origin = held.origin ?? source.origin;
    const bySource = byOrigin.get(origin) ?? new Map<string, SourceClaim>();
    byOrigin.set(origin, bySource);
    if (!bySource.has(source.id)) bySource.set(source.id, held);
  }
  const first = [...byOrigin.values()].toSorted((a, b) => b.size - a.size).slice(0, FIRST_ORIGINS);
  return first.flatMap((bySource) => [...bySource.values()].slice(0, FIRST_SOURCES));
}

const idsOf = ({ links, corrections = [] }: AssessedClaim): string[] => [
  ...links.map((link) => link.claim),
  ...partedBy(corrections),
];

/** Claims of sources that the reader parted from a claim: still named where the correction is shown. */
export const partedBy = (corrections: readonly Correction[]): string[] =>
  corrections.flatMap((correction) => (correction.type === 'relation' ? [correction.sourceClaim] : []));

const pick = <T>(byId: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(
    [...ids].flatMap((id) => {
      const value = byId[id];
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
