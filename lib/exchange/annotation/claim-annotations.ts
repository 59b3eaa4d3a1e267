import { atOnce, eachInSteps, type Steps } from '../../base/steps';
import { compareClaims } from '../../relate/compare';
import type { Relation } from '../../relate/link';
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
/** Links of all claims together: thirty thousand claims of twenty links each are a file that no program opens, and no text holds. */
const MOST_IN_ALL = 30_000;

const mostLinksOf = (claims: number): number =>
  Math.max(1, Math.min(MOST_LINKS, Math.floor(MOST_IN_ALL / Math.max(claims, 1))));

interface Held {
  readonly source: Source;
  readonly claim: SourceClaim;
}

/**
 * The claims of the set as Web Annotations: one that assesses the passage (what it says, how sure), and, where other sources speak of the
 * same, one that links it to their passages with the relation of each. What a page says to have checked is told of the page. All of
 * it is worked out from the set; importing passes it over.
 */
export const annotationsOfClaims = (...of: Parameters<typeof claimAnnotationsInSteps>): Annotation[] =>
  atOnce(claimAnnotationsInSteps(...of));

/** The same in steps. */
export function* claimAnnotationsInSteps(
  { sources }: Pick<ReaderSet, 'sources'>,
  facets: readonly Facet[],
  words: ExchangeWords,
): Steps<Annotation[]> {
  const held = sources.flatMap(({ source, claims }) => claims.map((claim): Held => ({ source, claim })));
  const linksOf = linker(held, facets);
  const reviews = sources.flatMap(({ source }) =>
    (source.reviews ?? []).map((review, at): Annotation => ({
      id: named('finding', `${source.id}/review/${at + 1}`),
      type: 'Annotation',
      motivation: 'assessing',
      body: [said('assessing', words.review(review), words)],
      target: resourceOfSource(source),
    })),
  );
  const found = yield* eachInSteps(held, (one) => {
    const links = linksOf(one);
    return [assessing(one, words), ...(links.length === 0 ? [] : [linking(one, links)])];
  });
  return [...reviews, ...found.flat()];
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

/** Claims that say the same: what holds of one of them in a comparison holds of all. */
interface Alike {
  readonly facet: Facet;
  readonly first: Held;
  readonly all: { readonly held: Held; readonly at: number }[];
  /** What claims that say this are linked to, the most direct first; null until it is asked for. */
  links: readonly Linked[] | null;
}

interface Linked {
  readonly held: Held;
  readonly at: number;
  readonly relation: Relation;
}

/** Links claims to those of other sources. Sources repeat one another: what was compared once is not compared again. */
function linker(all: readonly Held[], facets: readonly Facet[]): (one: Held) => readonly SpecificResource[] {
  const facetById = new Map(facets.map((facet) => [facet.id, facet]));
  const alike = new Map<string, Alike>();
  const byFacet = new Map<string, Alike[]>();
  for (const [at, held] of all.entries()) {
    const facet = facetById.get(held.claim.facet);
    if (!facet) continue;
    const key = keyOf(held, facet);
    const known = alike.get(key) ?? { facet, first: held, all: [], links: null };
    if (known.all.length === 0) byFacet.set(facet.id, [...(byFacet.get(facet.id) ?? []), known]);
    known.all.push({ held, at });
    alike.set(key, known);
  }
  const mostLinks = mostLinksOf(all.length);
  // A source is not linked to itself: as many more are kept as it may have among them.
  const most = mostLinks + mostOfOneSource(all);
  return (one) => {
    const facet = facetById.get(one.claim.facet);
    const own = facet && alike.get(keyOf(one, facet));
    if (!own) return [];
    own.links ??= linksOf(own, byFacet.get(own.facet.id) ?? [], most);
    return own.links
      .filter(({ held }) => held.source.id !== one.source.id)
      .slice(0, mostLinks)
      .map(({ held, relation }) => ({
        ...passageOfSource(held.source, held.claim),
        purpose: 'linking',
        'second-source:relation': relation,
      }));
  };
}

function mostOfOneSource(all: readonly Held[]): number {
  const count = new Map<string, number>();
  for (const { source } of all) count.set(source.id, (count.get(source.id) ?? 0) + 1);
  return [...count.values()].reduce((most, n) => Math.max(most, n), 0);
}

/** Only numbers ask for the date of the text. */
const keyOf = ({ source, claim }: Held, { id, kind }: Facet): string =>
  JSON.stringify([id, claim.event, claim.value, claim.certainty, kind === 'number' ? source.published : null]);

function linksOf(own: Alike, others: readonly Alike[], most: number): readonly Linked[] {
  const comparable = ({ source, claim }: Held) => ({ ...claim, published: source.published });
  const one = comparable(own.first);
  const compared = others.flatMap((other) => {
    const found = compareClaims(one, comparable(other.first), own.facet);
    return found ? [{ other, ...found }] : [];
  });
  const byScore = [...Map.groupBy(compared, ({ score }) => score)].sort(([a], [b]) => b - a);
  const links: Linked[] = [];
  for (const [, alike] of byScore) {
    if (links.length >= most) break;
    const all = alike.flatMap(({ other, relation }) => other.all.map((held) => ({ ...held, relation })));
    links.push(...all.sort((a, b) => a.at - b.at));
  }
  return links.slice(0, most);
}
