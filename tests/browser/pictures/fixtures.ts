import { claimId, originId, sourceId } from '@/lib/base/ids';
import type { AssessedClaim } from '@/lib/relate/assessment';
import type { Certainty } from '@/lib/topic/claim-frame';
import type { Origin, SourceClaim, SourceWithClaims } from '@/lib/topic/source';
import type { PageState } from '@/lib/messages/protocol';
import type { TopicLabels } from '@/components/controls/screen';
import { articleText, assessment } from '../popup/fixtures';

const both = (en: string, fr: string) => ({ en, fr });

/** Questions with answers that exclude each other, some of them long. */
export const harbour: TopicLabels = {
  id: 'harbour',
  label: both('the fire at the harbour museum', 'l’incendie du musée du port'),
  events: [
    { id: 'm-2021', label: both('Fire of 2021', 'Incendie de 2021'), start: '2021-05-01', end: '2021-05-20' },
    { id: 'm-2024', label: both('Flood of 2024', 'Inondation de 2024'), start: '2024-02-01', end: '2024-02-20' },
  ],
  facets: [
    {
      id: 'fire.cause',
      question: both('What set it off?', 'Qu’est-ce qui a provoqué l’incendie, selon les personnes interrogées ?'),
      kind: 'choice',
      slot: 'answer',
      context: false,
      quiet: false,
      values: {
        cable: { label: both('a worn cable', 'un câble électrique usé sous le toit'), group: 'a', within: null },
        arson: { label: both('arson', 'un acte volontaire dont l’auteur reste inconnu'), group: 'b', within: null },
        damp: { label: both('damp', 'l’humidité exceptionnellement forte du grenier'), group: null, within: null },
      },
    },
    {
      id: 'fire.when',
      question: both('When did it break out?', 'Quand s’est-il déclaré ?'),
      kind: 'date',
      slot: 'date',
      context: false,
      quiet: false,
      values: {},
    },
  ],
};

const KINDS: readonly Origin['kind'][] = ['official-document', 'dispatch', 'unnamed-source', 'own-reporting'];
export const manyOrigins: readonly Origin[] = Array.from({ length: 40 }, (_, at) => ({
  id: originId(`o${at}`),
  kind: KINDS[at % 4] as Origin['kind'],
  label: both(
    `Statement ${at} of the brigade`,
    `Communiqué numéro ${at} du service départemental d’incendie et de secours`,
  ),
  published: null,
}));

const PUBLISHERS = [
  'Nordzee Post',
  'Le Courrier du Léman et des communes riveraines du Haut-Lac',
  'Harbour Courier',
  'Agence Boréale',
  'Der Stille Bote',
];
const CAUSES = ['cable', 'arson', 'damp', 'cable+damp', 'cable'];
const SURE: readonly Certainty[] = ['likely', 'asserted', 'possible', 'unknown', 'denied', 'asserted'];

/** `n` sources of up to `origins` origins over some weeks: months, undated ones, every certainty. */
export function crowd(n: number, origins: number): readonly SourceWithClaims[] {
  return Array.from({ length: n }, (_, at) => {
    const id = `c${at}`;
    const claim = (index: number, facet: string, value: string): SourceClaim => ({
      id: claimId(`${id}#${index}`),
      source: sourceId(id),
      event: 'm-2021',
      facet,
      value,
      certainty: SURE[(at * 7) % SURE.length] as Certainty,
      attribution: null,
      quote: index === 1 ? 'A worn cable under the roof is what the brigade found first.' : null,
      statement: both('It broke out in May 2021.', 'L’incendie s’est déclaré en mai 2021.'),
      locator: null,
      origin: null,
    });
    const month = 5 + (at % 3);
    const day = `2021-${String(month).padStart(2, '0')}-${String(1 + ((at * 11) % 28)).padStart(2, '0')}`;
    return {
      source: {
        id: sourceId(id),
        publisher: `${PUBLISHERS[at % 5]}${at < 5 ? '' : ` ${at}`}`,
        title: `Museum still closed ${at}`,
        url: `https://paper-${at}.example/museum`,
        published: at % 11 === 4 ? null : at % 9 === 3 ? day.slice(0, 7) : day,
        lang: at % 3 === 1 ? 'fr' : 'en',
        kind: 'press' as const,
        derived: null,
        origin: originId(`o${at % origins}`),
        addedAt: null,
      },
      claims: [
        claim(1, 'fire.cause', CAUSES[at % 5] as string),
        claim(2, 'fire.when', at % 4 ? '2021-05-10' : '2021-05-12/14'),
      ],
    };
  });
}

/** An article in a tab: firmer than one source, in conflict with another, and a claim nobody speaks of. */
export function openArticle(): { readonly tab: number; readonly state: PageState } {
  const claim = (at: number, facet: string, value: string, quote: string): AssessedClaim => ({
    start: at * 100,
    end: at * 100 + quote.length,
    quote,
    event: 'm-2021',
    facet,
    value,
    certainty: 'asserted',
    attribution: null,
    words: { start: at * 100, end: at * 100 + 4 },
    reason: { rule: 'r', cue: null, countedFrom: null },
    verdict: 'unmatched',
    origins: 0,
    links: [],
    quiet: false,
  });
  const conflicting: AssessedClaim = {
    ...claim(1, 'fire.cause', 'cable', 'A worn cable in the attic is now known to have set it off'),
    verdict: 'mixed',
    links: [
      {
        claim: claimId('c1#1'),
        source: sourceId('c1'),
        relation: 'conflicts',
        facet: 'fire.cause',
        value: 'arson',
        certainty: 'asserted',
        origin: originId('o1'),
        reason: { type: 'values-differ', slot: 'answer', article: 'cable', source: 'arson' },
        score: 1,
      },
      {
        claim: claimId('c0#1'),
        source: sourceId('c0'),
        relation: 'firmer',
        facet: 'fire.cause',
        value: 'cable',
        certainty: 'likely',
        origin: originId('o0'),
        reason: { type: 'certainty-differs', value: 'cable', article: 'asserted', source: 'likely' },
        score: 1,
      },
    ],
  };
  const { text: _, blocks: __, ...article } = articleText;
  return {
    tab: 3,
    state: {
      type: 'assessed',
      article,
      assessment: assessment({
        claims: [conflicting, claim(2, 'fire.when', '2019-05-10', 'It had burned once before, on 10 May 2019')],
        detection: { state: 'about', event: 'm-2021', score: 1, reasons: [] },
      }),
      lost: [],
      painted: true,
    },
  };
}
