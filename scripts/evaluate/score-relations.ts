import type { Certainty } from '../../lib/topic/claim-frame';
import { compareClaims, type Comparable } from '../../lib/relate/compare';
import type { Relation } from '../../lib/relate/link';
import { spareDisputed } from '../../lib/relate/spare-disputed';
import type { Topic } from '../../lib/topic/topic';

/** What one article of a pair says. */
export interface Side {
  readonly file: string;
  /** The language it is read in. */
  readonly lang: string;
  readonly claims: readonly (Comparable & { readonly why?: string })[];
}

/** Which pairs are counted: all, of one language, of two languages. */
export const PAIRINGS = ['all', 'within', 'across'] as const;
export type Pairing = (typeof PAIRINGS)[number];

/** One thing that an article's claims and a source's amount to, once however often it is said. */
export interface PairRelation {
  readonly article: string;
  readonly source: string;
  readonly facet: string;
  readonly relation: string;
  readonly pairing: 'within' | 'across';
  /** Values and, where a rule found them, its words: of the first two claims that say so. */
  readonly because: string;
}

export type PairRelations = ReadonlyMap<string, PairRelation>;

const said = ({ value, certainty, why }: Side['claims'][number]): string =>
  `${value}/${certainty}${why ? ` (${why})` : ''}`;

/** Labels amount to what the guide's table says; what the engine would show spares what a text itself unsays. */
export type RelationView = 'labels' | 'engine';

interface Pair {
  readonly claim: string;
  readonly source: string;
  readonly facet: string;
  readonly relation: Relation;
  readonly value: string;
  readonly certainty: Certainty;
  readonly because: string;
}

/** What one article's claims amount to beside a source's, by article, source, facet and relation. */
export function relationsOf(article: Side, source: Side, topic: Topic, view: RelationView): PairRelations {
  const found = new Map<string, PairRelation>();
  const pairing = article.lang === source.lang ? 'within' : 'across';
  for (const facet of topic.facets) {
    const theirs = source.claims.filter((claim) => claim.facet === facet.id);
    const pairs = article.claims
      .filter((claim) => claim.facet === facet.id)
      .map((mine) => ({
        claim: mine,
        facet,
        links: theirs.flatMap((claim, at): Pair[] => {
          const compared = compareClaims(mine, claim, facet);
          const names = { claim: String(at), source: source.file, facet: facet.id };
          const theirsSaid = { value: claim.value ?? '', certainty: claim.certainty };
          return compared
            ? [{ ...names, ...theirsSaid, relation: compared.relation, because: `${said(mine)} beside ${said(claim)}` }]
            : [];
        }),
      }));
    const kept = view === 'engine' ? spareDisputed(pairs) : pairs.map(({ links }) => links);
    for (const { relation, because } of kept.flat()) {
      const key = `${article.file}\t${source.file}\t${facet.id}\t${relation}`;
      if (!found.has(key))
        found.set(key, { article: article.file, source: source.file, facet: facet.id, relation, pairing, because });
    }
  }
  return found;
}

/** Relations over all ordered pairs. */
export function allRelations(sides: readonly Side[], topic: Topic, view: RelationView): PairRelations {
  const all = new Map<string, PairRelation>();
  for (const article of sides) {
    for (const source of sides) {
      if (article === source) continue;
      for (const [key, relation] of relationsOf(article, source, topic, view)) all.set(key, relation);
    }
  }
  return all;
}

export interface RelationFigures {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

const RELATIONS = ['corroborates', 'conflicts', 'firmer', 'weaker'] as const;

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;

/** Figures of every relation, and of all together, over the pairs of one kind. */
export function relationFigures(
  should: PairRelations,
  does: PairRelations,
  pairing: Pairing,
): Record<string, RelationFigures> {
  const counted = ({ pairing: own }: PairRelation): boolean => pairing === 'all' || own === pairing;
  const figures = (wanted: (relation: PairRelation) => boolean): RelationFigures => {
    const expected = [...should.values()].filter(wanted).length;
    const found = [...does].filter(([, relation]) => wanted(relation));
    const right = found.filter(([key]) => should.has(key)).length;
    return {
      expected,
      found: found.length,
      right,
      precision: share(right, found.length),
      recall: share(right, expected),
    };
  };
  return {
    all: figures(counted),
    ...Object.fromEntries(
      RELATIONS.map((name) => [name, figures((relation) => counted(relation) && relation.relation === name)]),
    ),
  };
}

/** Relations that only one of two lists has. */
export const onlyIn = (one: PairRelations, other: PairRelations): PairRelation[] =>
  [...one].filter(([key]) => !other.has(key)).map(([, relation]) => relation);
