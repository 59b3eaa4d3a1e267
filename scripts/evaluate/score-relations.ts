import { compareClaims, type Comparable } from '../../lib/relate/compare';
import type { Relation } from '../../lib/relate/link';
import { spareDisputed } from '../../lib/relate/spare-disputed';
import type { Topic } from '../../lib/topic/topic';

/** What one article of a pair says. */
export interface Side {
  readonly file: string;
  readonly claims: readonly Comparable[];
}

/** `article source facet relation`, once however often it is said: what the pair's links amount to. */
export function relationsOf(
  article: Side,
  source: Side,
  topic: Topic,
  links: (pairs: Pair[][]) => Pair[][],
): Set<string> {
  const found = new Set<string>();
  for (const facet of topic.facets) {
    const theirs = source.claims.filter((claim) => claim.facet === facet.id);
    const pairs = article.claims
      .filter((claim) => claim.facet === facet.id)
      .map((mine) =>
        theirs.flatMap((claim, at): Pair[] => {
          const compared = compareClaims(mine, claim, facet);
          return compared
            ? [{ claim: String(at), source: source.file, facet: facet.id, relation: compared.relation }]
            : [];
        }),
      );
    for (const pair of links(pairs).flat()) found.add(`${article.file}\t${source.file}\t${facet.id}\t${pair.relation}`);
  }
  return found;
}

interface Pair {
  readonly claim: string;
  readonly source: string;
  readonly facet: string;
  readonly relation: Relation;
}

/** What the labels amount to by the guide's table; what the engine would show spares what a text itself unsays. */
export type RelationView = 'gold' | 'engine';

/** Relations over all ordered pairs. */
export function allRelations(sides: readonly Side[], topic: Topic, view: RelationView): Set<string> {
  const links = view === 'engine' ? spareDisputed<Pair> : (pairs: Pair[][]): Pair[][] => pairs;
  const all = new Set<string>();
  for (const article of sides) {
    for (const source of sides) {
      if (article === source) continue;
      for (const relation of relationsOf(article, source, topic, links)) all.add(relation);
    }
  }
  return all;
}
