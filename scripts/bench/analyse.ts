import { facetsById } from '../../lib/claims/find-claims';
import { analyse } from '../../lib/relate/analyse';
import { linkClaim, readyCandidates, type Candidates } from '../../lib/relate/link-claims';
import { icc } from '../../lib/topic/icc';
import type { Facet } from '../../lib/topic/topic';
import { timeOf } from './clock';
import { atMost, type Group } from './figure';
import { syntheticSet } from './synthetic-set';
import { articleOf, hostileTexts, REPORT_TITLES, reportParagraphs } from './texts';

const WORDS = 1000;

/** Sentences and claims of a warm analyser, ms for 1,000 words: the slower of English and French. */
function perThousandWords(): number {
  return Math.max(
    ...(['en', 'fr'] as const).map((lang) => {
      const article = articleOf(lang, REPORT_TITLES[lang], reportParagraphs(lang, WORDS));
      const words = article.text.split(/\s+/u).length;
      return (timeOf(() => analyse(article, icc, null), { warm: 30, runs: 31 }) / words) * 1000;
    }),
  );
}

/** Every claim of an article of 1,000 words against 1,000 sources held in memory, ms. */
function linking(): number {
  const article = articleOf('en', REPORT_TITLES.en, reportParagraphs('en', WORDS));
  const { claims } = analyse(article, icc, null);
  const set = syntheticSet({ sources: 1000, claims: 25_000, seed: 1 });
  const sourceById = new Map<string, (typeof set)[number]['source']>(set.map(({ source }) => [source.id, source]));
  const byFacet = Map.groupBy(
    set.flatMap((item) => item.claims),
    (claim) => claim.facet,
  );
  const facets = facetsById(icc);
  const link = (): void => {
    const ready = new Map<string, Candidates>();
    for (const claim of claims) {
      const facet = facets.get(claim.facet) as Facet;
      const candidates = ready.get(facet.id) ?? readyCandidates(facet, byFacet.get(facet.id) ?? [], sourceById);
      ready.set(facet.id, candidates);
      linkClaim(claim, candidates, article.published);
    }
  };
  return timeOf(link, { warm: 5, runs: 15 });
}

/** A text that takes longer than this is not read again: it has failed. */
const HOPELESS = 1000;

/** The worst of the hostile texts, ms; each is told on stderr. */
function hostile(): number {
  const times = Object.entries(hostileTexts()).map(([name, text]) => {
    const article = articleOf('en', REPORT_TITLES.en, [text]);
    const read = (): unknown => analyse(article, icc, { event: 'icc-2023' });
    const first = timeOf(read, { warm: 0, runs: 1 });
    const time = first > HOPELESS ? first : timeOf(read, { warm: 0, runs: 3 });
    console.error(`bench: ${name}: ${time.toFixed(1)} ms`);
    return time;
  });
  return Math.max(...times);
}

/** The engine alone, in this process, on one core. */
export const analyseGroup: Group = {
  figures: [
    atMost('analyse.ms-per-1000-words', 30, 'ms'),
    atMost('link.ms-1000-sources', 50, 'ms'),
    atMost('analyse.adversarial-ms', 200, 'ms'),
  ],
  timed: true,
  measure: async (wanted) => ({
    ...(wanted.has('analyse.ms-per-1000-words') ? { 'analyse.ms-per-1000-words': perThousandWords() } : {}),
    ...(wanted.has('link.ms-1000-sources') ? { 'link.ms-1000-sources': linking() } : {}),
    ...(wanted.has('analyse.adversarial-ms') ? { 'analyse.adversarial-ms': hostile() } : {}),
  }),
};
