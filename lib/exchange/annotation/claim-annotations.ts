import { compareClaims } from '../../relate/compare';
import type { Source, SourceClaim } from '../../topic/source';
import type { Facet } from '../../topic/topic';
import type { ReaderSet } from '../reader-set';
import type { ExchangeWords } from '../text/exchange-words';
import {
  named,
  passageOfSource,
  resourceOfSource,
  type Annotation,
  type SpecificResource,
  type TextualBody,
} from './web-annotation';

/** Most passages that one claim is linked to; the most direct come first. */
const MOST_LINKS = 20;

interface Held {
  readonly source: Source;
  readonly claim: SourceClaim;
}

/**
 * The claims of the set as Web Annotations: one that assesses the passage (what it says, how sure), and, where other sources speak of the
 * same, one that links it to their passages with the relation of each. What a page says to have checked is told of the page. All of
 * it is worked out from the set; importing passes it over.
 */
export function annotationsOfClaims(
  { sources }: Pick<ReaderSet, 'sources'>,
  facets: readonly Facet[],
  words: ExchangeWords,
): Annotation[] {
  const held = sources.flatMap(({ source, claims }) => claims.map((claim): Held => ({ source, claim })));
  const byFacet = Map.groupBy(held, ({ claim }) => claim.facet);
  const facetById = new Map(facets.map((facet) => [facet.id, facet]));
  const reviews = sources.flatMap(({ source }) =>
    (source.reviews ?? []).map((review, at): Annotation => ({
      id: named('finding', `${source.id}/review/${at + 1}`),
      type: 'Annotation',
      motivation: 'assessing',
      body: [said('assessing', words.review(review), words)],
      target: resourceOfSource(source),
    })),
  );
  return [
    ...reviews,
    ...held.flatMap((one) => {
      const facet = facetById.get(one.claim.facet);
      const links = facet ? linksOf(one, byFacet.get(one.claim.facet) ?? [], facet) : [];
      return [assessing(one, words), ...(links.length === 0 ? [] : [linking(one, links)])];
    }),
  ];
}

const said = (purpose: string, value: string, { lang }: ExchangeWords): TextualBody => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  language: lang,
});

const assessing = ({ source, claim }: Held, words: ExchangeWords): Annotation => ({
  id: named('finding', claim.id),
  type: 'Annotation',
  motivation: 'assessing',
  body: [
    said(
      'assessing',
      `${words.question(claim.facet)} ${words.value(claim.value, claim.facet)} (${words.certainty(claim.certainty)})`,
      words,
    ),
  ],
  target: passageOfSource(source, claim),
});

const linking = ({ source, claim }: Held, body: readonly SpecificResource[]): Annotation => ({
  id: named('finding', `${claim.id}/links`),
  type: 'Annotation',
  motivation: 'linking',
  body,
  target: passageOfSource(source, claim),
});

function linksOf(one: Held, others: readonly Held[], facet: Facet): SpecificResource[] {
  const comparable = ({ source, claim }: Held) => ({ ...claim, published: source.published });
  return others
    .filter((other) => other.source.id !== one.source.id)
    .flatMap((other) => {
      const compared = compareClaims(comparable(one), comparable(other), facet);
      return compared ? [{ other, ...compared }] : [];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_LINKS)
    .map(({ other, relation }) => ({
      ...passageOfSource(other.source, other.claim),
      purpose: 'linking',
      'second-source:relation': relation,
    }));
}
