import type { ClaimId } from '../base/ids';
import type { Source } from '../topic/source';
import type { AssessedClaim, Assessment, OmittedClaim } from './assessment';
import { groupByOrigin } from './group-by-origin';
import type { Relation } from './link';
import { decidingValues, tallyRelation } from './tally';

/** Origins of a relation, sources of an origin and values that a card opens with: what is carried before more is asked for. */
export const FIRST_ORIGINS = 3;
export const FIRST_SOURCES = 2;
export const FIRST_VALUES = 3;

/** Links of a claim, and holders of an omitted one, up to which all are carried. */
const FEW = 24;

const RELATIONS: readonly Relation[] = ['conflicts', 'corroborates', 'firmer', 'weaker'];

/**
 * An assessment as it travels to a page: verdicts and counts are those of all links, and of each claim with many of them the first are
 * carried, with what they point to. The rest is asked for where somebody wants to see it (`linksOfClaim`, or the whole).
 */
export function briefAssessment(whole: Assessment): Assessment {
  const claims = cutClaims(whole);
  const omitted = whole.omitted.map((claim) => cutHolders(claim, whole));
  return { ...whole, claims, omitted, ...pointedAt(whole, claims, omitted) };
}

/** One claim with all of its links, and what they point to. */
export interface ClaimLinks extends Pick<Assessment, 'sourceById' | 'sourceClaimById' | 'originById'> {
  readonly claim: AssessedClaim;
}

/** All that a brief assessment left out of one claim; null where there is no such claim. */
export function linksOfClaim(whole: Assessment, index: number): ClaimLinks | null {
  const claim = whole.claims[index];
  return claim ? { claim, ...pointedAt(whole, [claim], []) } : null;
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

const cutClaims = ({ claims, sourceById }: Assessment): AssessedClaim[] =>
  claims.map((claim) => (claim.links.length <= FEW ? claim : cutClaim(claim, sourceById)));

function cutClaim(claim: AssessedClaim, sourceById: Readonly<Record<string, Source>>): AssessedClaim {
  const byRelation = Map.groupBy(claim.links, (link) => link.relation);
  const grouped = RELATIONS.flatMap((relation) => {
    const links = byRelation.get(relation);
    return links ? [{ relation, groups: groupByOrigin(links, sourceById) }] : [];
  });
  const kept = new Set<string>(
    grouped.flatMap(({ groups }) =>
      groups.slice(0, FIRST_ORIGINS).flatMap(({ links }) => links.slice(0, FIRST_SOURCES).map((link) => link.claim)),
    ),
  );
  const values = decidingValues(claim);
  return {
    ...claim,
    links: claim.links.filter((link) => kept.has(link.claim)),
    tally: {
      relations: Object.fromEntries(
        grouped.map(({ relation, groups }) => [relation, tallyRelation(groups, FIRST_ORIGINS)]),
      ),
      values: values.slice(0, FIRST_VALUES),
      valueCount: values.length,
    },
  };
}

/** One claim each of the first sources of the first origins; whoever wants to see all asks for the whole. */
function cutHolders(claim: OmittedClaim, { sourceById, sourceClaimById }: Assessment): OmittedClaim {
  if (claim.holders.length <= FEW) return claim;
  const byOrigin = new Map<string, Map<string, ClaimId>>();
  for (const id of claim.holders) {
    const held = sourceClaimById[id];
    const source = held && sourceById[held.source];
    if (!source) continue;
    const origin = held.origin ?? source.origin;
    const bySource = byOrigin.get(origin) ?? new Map<string, ClaimId>();
    byOrigin.set(origin, bySource);
    if (!bySource.has(source.id)) bySource.set(source.id, id);
  }
  const first = [...byOrigin.values()].toSorted((a, b) => b.size - a.size).slice(0, FIRST_ORIGINS);
  return { ...claim, holders: first.flatMap((bySource) => [...bySource.values()].slice(0, FIRST_SOURCES)) };
}

/** Sources, their claims and origins that some claims speak of. */
function pointedAt(
  whole: Assessment,
  claims: readonly AssessedClaim[],
  omitted: readonly OmittedClaim[],
): Pick<Assessment, 'sourceById' | 'sourceClaimById' | 'originById'> {
  const said = new Set<string>([...claims.flatMap(idsOf), ...omitted.flatMap(({ holders }) => holders)]);
  const sourceClaimById = pick(whole.sourceClaimById, said);
  const held = Object.values(sourceClaimById);
  const sourceById = pick(whole.sourceById, new Set(held.map(({ source }) => source)));
  const origins = new Set<string>([
    ...held.flatMap(({ origin }) => origin ?? []),
    ...Object.values(sourceById).map(({ origin }) => origin),
    ...claims.flatMap(({ tally }) =>
      Object.values(tally?.relations ?? {}).flatMap(({ first }) => first.map(({ origin }) => origin)),
    ),
  ]);
  return { sourceClaimById, sourceById, originById: pick(whole.originById, origins) };
}

/** Claims of sources that a claim of the article names. */
export const idsOf = ({ links, corrections = [] }: AssessedClaim): string[] => [
  ...links.map((link) => link.claim),
  // Parted from the claim by the reader: still named where the correction is shown.
  ...corrections.flatMap((correction) => (correction.type === 'relation' ? [correction.sourceClaim] : [])),
];

const pick = <T>(byId: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(
    [...ids].flatMap((id) => {
      const value = byId[id];
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
