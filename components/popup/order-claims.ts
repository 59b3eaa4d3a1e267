import type { AssessedClaim } from '../../lib/relate/assessment';
import type { Verdict } from '../../lib/relate/link';

/** Order of the bar and its legend. */
export const LEGEND_ORDER = [
  'corroborated',
  'conflicting',
  'mixed',
  'firmer',
  'weaker',
  'unmatched',
] as const satisfies readonly Verdict[];

/** Most telling first. */
const BY_VERDICT: readonly Verdict[] = ['conflicting', 'mixed', 'firmer', 'weaker', 'corroborated', 'unmatched'];

export const CLAIM_ORDERS = ['page', 'verdict'] as const;
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

/** A claim and its place in the assessment, by which the page is asked for it. */
export interface ClaimRow {
  readonly claim: AssessedClaim;
  readonly index: number;
}

/** Rows whose verdict is shown (an empty set shows all), in the page's order or by verdict. */
export function orderClaims(
  claims: readonly AssessedClaim[],
  shown: ReadonlySet<Verdict>,
  order: ClaimOrder,
): readonly ClaimRow[] {
  const rows = claims
    .map((claim, index) => ({ claim, index }))
    .filter(({ claim }) => shown.size === 0 || shown.has(claim.verdict))
    .toSorted((a, b) => a.claim.start - b.claim.start);
  return order === 'page'
    ? rows
    : rows.toSorted((a, b) => BY_VERDICT.indexOf(a.claim.verdict) - BY_VERDICT.indexOf(b.claim.verdict));
}

export function countVerdicts(claims: readonly Pick<AssessedClaim, 'verdict'>[]): Readonly<Record<Verdict, number>> {
  const counts = { corroborated: 0, conflicting: 0, mixed: 0, firmer: 0, weaker: 0, unmatched: 0 };
  for (const { verdict } of claims) counts[verdict] += 1;
  return counts;
}
