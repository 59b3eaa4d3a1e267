import { claimId, originId, sourceId } from '@/lib/base/ids';
import type { ArticleText } from '@/lib/claims/article-text';
import type { PageState } from '@/lib/messages/protocol';
import type { AssessedClaim, Assessment, OmittedClaim } from '@/lib/relate/assessment';
import type { Link, Relation, Verdict } from '@/lib/relate/link';
import type { Certainty, LocalText } from '@/lib/topic/claim-frame';
import type { Origin, SourceClaim, SourceWithClaims } from '@/lib/topic/source';
import type { Facet } from '@/lib/topic/topic';
import type { TopicLabels } from '@/components/controls/screen';

const both = (en: string, fr: string): LocalText => ({ en, fr });
const value = (en: string, fr: string): Facet['values'][string] => ({ label: both(en, fr), group: null, within: null });
const facet = (id: string, kind: Facet['kind'], question: LocalText, values: Facet['values'] = {}): Facet => ({
  id,
  kind,
  question,
  values,
  slot: kind === 'date' ? 'date' : 'answer',
  context: false,
  quiet: false,
});

/** A topic of our own: screens know no other than the one they are given. */
export const museum: TopicLabels = {
  id: 'museum',
  label: both('the fire at the harbour museum', 'l’incendie du musée du port'),
  events: [
    { id: 'm-2021', label: both('Fire of 2021', 'Incendie de 2021'), start: '2021-05-01', end: '2021-05-20' },
    { id: 'm-2024', label: both('Flood of 2024', 'Inondation de 2024'), start: '2024-02-01', end: '2024-02-20' },
  ],
  facets: [
    facet('fire.when', 'date', both('When did it break out?', 'Quand s’est-il déclaré ?')),
    facet('fire.cause', 'choice', both('What set it off?', 'Qu’est-ce qui l’a provoqué ?'), {
      cable: value('a worn cable', 'un câble usé'),
      arson: value('arson', 'un acte volontaire'),
    }),
    facet(
      'works.lost',
      'choice',
      both('What became of the works on loan?', 'Que sont devenues les œuvres prêtées par d’autres musées ?'),
      {
        saved: value('all works saved', 'toutes les œuvres sauvées'),
      },
    ),
  ],
};

export const articleText: ArticleText = {
  title: 'What burned at the harbour museum',
  url: 'https://harbour-courier.example/2021/museum',
  publisher: 'Harbour Courier',
  published: '2021-05-12',
  modified: null,
  lang: 'en',
  agency: null,
  text: 'The fire broke out on Monday night.',
  blocks: [{ start: 0, end: 35, kind: 'paragraph' }],
  partial: null,
  translated: false,
  provenance: { title: 'og:title', published: 'JSON-LD' },
};

export const origins: readonly Origin[] = [
  {
    id: originId('brigade'),
    kind: 'official-document',
    label: both('Report of the fire brigade', 'Rapport des pompiers'),
    published: '2021-05-14',
  },
  {
    id: originId('own'),
    kind: 'own-reporting',
    label: both('Nordzee Post, own reporting', 'Nordzee Post, enquête propre'),
    published: null,
  },
];

const SENTENCES = [
  'The fire broke out on the night of 10 May, the museum said in a short note',
  'A worn cable in the attic is now known to have set it off',
  'Every work on loan was carried out in time',
  'It may have been lit on purpose, two neighbours think',
  'Nobody has yet put a figure on the damage to the east wing, which had been closed to the public since the winter for repairs',
];

const RELATION: Readonly<Record<Verdict, readonly Relation[]>> = {
  corroborated: ['corroborates', 'corroborates'],
  conflicting: ['conflicts'],
  mixed: ['corroborates', 'conflicts'],
  firmer: ['firmer'],
  weaker: ['weaker', 'weaker'],
  unmatched: [],
};

const link = (relation: Relation, at: number): Link => ({
  claim: claimId(`s${at}#1`),
  source: sourceId(`s${at}`),
  relation,
  facet: 'fire.cause',
  value: 'cable',
  certainty: 'likely',
  origin: originId(at % 2 ? 'own' : 'brigade'),
  reason: { type: 'same-value', value: 'cable' },
  score: 0.9,
});

const VERDICTS = [
  'corroborated',
  'conflicting',
  'mixed',
  'firmer',
  'weaker',
  'unmatched',
] as const satisfies readonly Verdict[];

export function assessedClaim(at: number, verdict: Verdict): AssessedClaim {
  const quote = SENTENCES[at % SENTENCES.length] as string;
  const facets = ['fire.when', 'fire.cause', 'works.lost'];
  return {
    start: at * 200,
    end: at * 200 + quote.length,
    quote,
    event: 'm-2021',
    facet: facets[at % 3] as string,
    value: at % 3 === 0 ? '2021-05-10' : 'cable',
    certainty: 'asserted',
    attribution: null,
    words: { start: at * 200, end: at * 200 + 5 },
    reason: { rule: 'r', cue: null, countedFrom: null },
    verdict,
    origins: verdict === 'corroborated' ? 2 : 0,
    links: RELATION[verdict].map(link),
    quiet: false,
  };
}

export const sourceClaim = (source: string, at: number, certainty: Certainty = 'asserted'): SourceClaim => ({
  id: claimId(`${source}#${at}`),
  source: sourceId(source),
  event: 'm-2021',
  facet: at % 2 ? 'fire.cause' : 'fire.when',
  value: at % 2 ? 'cable' : '2021-05-10',
  certainty,
  attribution: null,
  quote:
    at % 2 ? 'A worn cable under the roof is what the brigade found first, hours before the wing was cleared.' : null,
  statement: at % 2 ? null : both('It broke out on 10 May 2021.', 'L’incendie s’est déclaré le 10 mai 2021.'),
  locator: at % 2 ? null : { start: 'on the night of', end: 'in the attic' },
  origin: null,
});

/** `n` sources, every third in French, with titles long and short. */
export function sources(n: number): readonly SourceWithClaims[] {
  const titles = [
    'Museum still closed',
    'Nouvelles informations sur l’incendie du musée et sur les mesures de conservation prises dans l’urgence par la ville',
    'Cables in the attic: a long story of short repairs',
  ];
  const publishers = ['Nordzee Post', 'Le Courrier du Léman et des communes riveraines', 'Harbour Courier'];
  return Array.from({ length: n }, (_, at) => ({
    source: {
      id: sourceId(`s${at}`),
      publisher: publishers[at % 3] as string,
      title: `${titles[at % 3]}${at > 2 ? ` (${at})` : ''}`,
      url: at === 4 ? null : `https://paper-${at}.example/museum`,
      published: at === 2 ? '2021-05' : at === 5 ? null : `2021-05-${String(11 + (at % 15)).padStart(2, '0')}`,
      lang: at % 3 === 1 ? 'fr' : 'en',
      kind: 'press' as const,
      derived: at === 3 ? ('copy' as const) : null,
      origin: originId(at % 2 ? 'own' : 'brigade'),
      addedAt: at === 0 ? '2021-06-01T09:00:00Z' : null,
    },
    claims: Array.from({ length: (at % 4) + 1 }, (_, index) =>
      sourceClaim(`s${at}`, index + 1, index % 2 ? 'likely' : 'asserted'),
    ),
  }));
}

export function assessment(change: Partial<Assessment> = {}): Assessment {
  const verdicts: readonly Verdict[] = [
    'conflicting',
    'corroborated',
    'corroborated',
    'firmer',
    'mixed',
    'weaker',
    'unmatched',
    'unmatched',
  ];
  return {
    detection: {
      state: 'about',
      event: 'm-2021',
      score: 0.9,
      reasons: [
        { type: 'title-names', words: ['museum', 'burned'] },
        { type: 'published', date: '2021-05-12' },
      ],
    },
    lang: 'en',
    supported: true,
    claims: verdicts.map((verdict, at) => assessedClaim(at, verdict)),
    sourceById: Object.fromEntries(sources(6).map(({ source }) => [source.id, source])),
    sourceClaimById: Object.fromEntries(
      sources(6).flatMap(({ source }) => [1, 2].map((at) => [`${source.id}#${at}`, sourceClaim(source.id, at)])),
    ),
    originById: Object.fromEntries(origins.map((origin) => [origin.id, origin])),
    compared: 214,
    omitted: [
      leftOut('works.lost', 'saved', ['s1', 's2', 's3', 's4', 's5'], 2),
      leftOut('fire.cause', 'cable', ['s2', 's3', 's4', 's5'], 1),
    ],
    self: null,
    ...change,
  };
}

export type Assessed = Extract<PageState, { type: 'assessed' }>;

export function assessed(
  change: Partial<Assessment> = {},
  page: Partial<Omit<Assessed, 'type' | 'assessment'>> = {},
): Assessed {
  const { text: _, blocks: __, ...article } = articleText;
  return { type: 'assessed', article, assessment: assessment(change), lost: [], painted: true, ...page };
}

/** An article of `n` claims, all verdicts in turn. */
export const crowded = (n: number): Assessed =>
  assessed({ claims: Array.from({ length: n }, (_, at) => assessedClaim(at, VERDICTS[at % 6] as Verdict)) });

function leftOut(facet: string, value: string, ids: readonly string[], at: number): OmittedClaim {
  return {
    event: 'm-2021',
    facet,
    value,
    sources: ids.length,
    origins: 3,
    example: sourceClaim(ids[0] as string, at),
    holders: ids.map((id) => claimId(`${id}#${at}`)),
  };
}
