import type { Link, Verdict } from './link';

/** What the links of one claim add up to (DESIGN.md section 6). */
export function verdictOf(links: readonly Pick<Link, 'relation'>[]): Verdict {
  const count = (relation: Link['relation']): number => links.filter((link) => link.relation === relation).length;
  if (links.length === 0) return 'unmatched';
  const conflicts = count('conflicts');
  if (conflicts > 0) return conflicts === links.length ? 'conflicting' : 'mixed';
  if (count('corroborates') > 0) return 'corroborated';
  const [firmer, weaker] = [count('firmer'), count('weaker')];
  if (firmer === weaker) return 'mixed';
  return firmer > weaker ? 'firmer' : 'weaker';
}

/** Distinct origins among the links that corroborate. */
export const originsOf = (links: readonly Link[]): number =>
  new Set(links.filter((link) => link.relation === 'corroborates').map((link) => link.origin)).size;
