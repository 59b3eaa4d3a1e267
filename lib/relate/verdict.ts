import type { Link, Verdict } from './link';

/** What the links of one claim add up to (DESIGN.md section 6). */
export function verdictOf(links: readonly Pick<Link, 'relation'>[]): Verdict {
  const counts = { conflicts: 0, corroborates: 0, firmer: 0, weaker: 0 };
  for (const { relation } of links) counts[relation] += 1;
  if (links.length === 0) return 'unmatched';
  const { conflicts } = counts;
  if (conflicts > 0) return conflicts === links.length ? 'conflicting' : 'mixed';
  if (counts.corroborates > 0) return 'corroborated';
  const { firmer, weaker } = counts;
  if (firmer === weaker) return 'mixed';
  return firmer > weaker ? 'firmer' : 'weaker';
}

/** Distinct origins among the links that corroborate. */
export const originsOf = (links: readonly Link[]): number =>
  new Set(links.filter((link) => link.relation === 'corroborates').map((link) => link.origin)).size;
