import { compareClaims, type Comparable } from '../../lib/relate/compare';
import type { Topic } from '../../lib/topic/topic';

/** What one article of a pair says. */
export interface Side {
  readonly file: string;
  readonly claims: readonly Comparable[];
}

/** `article source facet relation`, once however often it is said: what the pair's links amount to. */
export function relationsOf(article: Side, source: Side, topic: Topic): Set<string> {
  const found = new Set<string>();
  for (const facet of topic.facets) {
    const mine = article.claims.filter((claim) => claim.facet === facet.id);
    const theirs = source.claims.filter((claim) => claim.facet === facet.id);
    for (const a of mine) {
      for (const b of theirs) {
        const compared = compareClaims(a, b, facet);
        if (compared) found.add(`${article.file}\t${source.file}\t${facet.id}\t${compared.relation}`);
      }
    }
  }
  return found;
}

/** Relations over all ordered pairs. */
export function allRelations(sides: readonly Side[], topic: Topic): Set<string> {
  const all = new Set<string>();
  for (const article of sides) {
    for (const source of sides) {
      if (article === source) continue;
      for (const relation of relationsOf(article, source, topic)) all.add(relation);
    }
  }
  return all;
}
