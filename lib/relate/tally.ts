import type { Source } from '../topic/source';
import type { AssessedClaim, RelationTally, ValueTally } from './assessment';
import { groupByOrigin, type OriginGroup } from './group-by-origin';
import type { Link, Relation } from './link';

type Linked = Pick<AssessedClaim, 'links' | 'tally'>;

/** Distinct sources that are so related to a claim, whether or not their links are carried with it. */
export const countSources = ({ links, tally }: Linked, relation: Relation): number =>
  tally
    ? (tally.relations[relation]?.sources ?? 0)
    : new Set(links.filter((link) => link.relation === relation).map((link) => link.source)).size;

/** An origin with all of its sources counted, and those of its links that are carried. */
export interface CountedGroup extends OriginGroup {
  readonly sources: number;
}

/** The links of one relation by origin, and how many origins there are. */
export function originsOfRelation(
  { links, tally }: Linked,
  relation: Relation,
  sourceById: Readonly<Record<string, Source>>,
): { readonly groups: readonly CountedGroup[]; readonly origins: number } {
  const groups = groupByOrigin(
    links.filter((link) => link.relation === relation),
    (id) => sourceById[id],
  );
  const told = tally?.relations[relation];
  if (!told)
    return { groups: groups.map((group) => ({ ...group, sources: group.links.length })), origins: groups.length };
  const linksBy = new Map(groups.map((group) => [group.origin, group.links]));
  return {
    groups: told.first.map(({ origin, sources }) => ({ origin, sources, links: linksBy.get(origin) ?? [] })),
    origins: told.origins,
  };
}

/** Counts of links of one relation, by origin. */
export const tallyRelation = (groups: readonly OriginGroup[], first: number): RelationTally => ({
  sources: groups.reduce((sum, group) => sum + group.links.length, 0),
  origins: groups.length,
  first: groups.slice(0, first).map(({ origin, links }) => ({ origin, sources: links.length })),
});

/** The different values and certainties of the sources that decide the verdict, those of the most sources first. */
export function decidingValues(claim: Pick<AssessedClaim, 'links' | 'verdict'>): ValueTally[] {
  const conflicting = claim.links.some(({ relation }) => relation === 'conflicts');
  const decides = (link: Link): boolean =>
    claim.verdict === 'conflicting' || claim.verdict === 'mixed'
      ? link.relation === 'conflicts' || !conflicting
      : claim.verdict !== 'corroborated' && link.relation === claim.verdict;
  const rows = new Map<string, Omit<ValueTally, 'sources'> & { readonly sources: Set<string> }>();
  for (const link of claim.links) {
    if (!decides(link)) continue;
    const key = `${link.value} ${link.certainty}`;
    const row = rows.get(key) ?? { value: link.value, certainty: link.certainty, sources: new Set<string>() };
    row.sources.add(link.source);
    rows.set(key, row);
  }
  return [...rows.values()].map((row) => ({ ...row, sources: row.sources.size })).sort((a, b) => b.sources - a.sources);
}
