import { claimId, noteId, originId, sourceId } from '../../../lib/base/ids';
import { makeEvidencePacket, type EvidenceInput } from '../../../lib/exchange/evidence/evidence-packet';
import type { ExchangeWords } from '../../../lib/exchange/text/exchange-words';
import type { AssessedClaim, Assessment } from '../../../lib/relate/assessment';
import type { Link } from '../../../lib/relate/link';
import type { Note } from '../../../lib/topic/reader-records';
import type { Source, SourceClaim } from '../../../lib/topic/source';

/** Plain English, so that tests read what readers read. */
export const words: ExchangeWords = {
  lang: 'en',
  question: (facet) => `Question on ${facet}?`,
  value: (value) => value ?? 'not resolved',
  certainty: (certainty) => certainty,
  verdict: ({ verdict, links }) => `${verdict}, ${links.length} links`,
  relation: (relation) => relation,
  reason: (reason) => `Reason: ${reason.type}`,
  derived: (derived) => derived,
  date: (value) => value,
  local: (text) => text.en,
  compared: (day, sources) => `Compared on ${day} with ${sources} sources.`,
  madeWith: (version) => `Second Source ${version}`,
  pair: (label, text) => `${label}: ${text}`,
  saidBy: (speaker) => `said by ${speaker}`,
  review: ({ claim, rating }) => `Claim checked: ${claim} Rated ${rating}`,
  labels: {
    evidence: 'Evidence',
    references: 'References',
    article: 'This article',
    source: 'Source',
    relation: 'Relation',
    value: 'Value',
    certainty: 'Certainty',
    origin: 'Origin',
    unknownOrigin: 'origin not known',
    undated: 'undated',
    passage: 'Open at the passage',
    archive: 'Archive copy',
    notes: 'Your note',
    alternative: 'Written at the same time',
    passageNotes: 'Notes on passages',
  },
};

/** What a hostile page or file would like to run. */
export const HOSTILE = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) | `code` # **bold** \'"&';

export const source = (name: string, change: Partial<Source> = {}): Source => ({
  id: sourceId(name),
  publisher: `Publisher ${name}`,
  title: `Title ${name}`,
  url: `https://source.example/${name}`,
  published: '2023-09-20',
  lang: 'en',
  kind: 'press',
  derived: null,
  origin: originId(`own:${name}`),
  addedAt: '2026-01-05T12:00:00.000Z',
  ...change,
});
export const sourceClaim = (name: string, change: Partial<SourceClaim> = {}): SourceClaim => ({
  id: claimId(`${name}#1`),
  source: sourceId(name),
  event: 'e',
  facet: 'when',
  value: '2023-09-19',
  certainty: 'asserted',
  attribution: null,
  quote: `Words of ${name}`,
  statement: null,
  locator: null,
  origin: null,
  ...change,
});
const link = (name: string, change: Partial<Link> = {}): Link => ({
  claim: claimId(`${name}#1`),
  source: sourceId(name),
  relation: 'corroborates',
  facet: 'when',
  value: '2023-09-19',
  certainty: 'asserted',
  origin: originId(`own:${name}`),
  reason: { type: 'same-value', value: '2023-09-19' },
  score: 1,
  ...change,
});
const claim = (change: Partial<AssessedClaim>): AssessedClaim => ({
  start: 10,
  end: 40,
  quote: 'The attack was seen on 19 September.',
  event: 'e',
  facet: 'when',
  value: '2023-09-19',
  certainty: 'asserted',
  attribution: null,
  words: { start: 10, end: 12 },
  reason: { rule: 'r', cue: null, countedFrom: null },
  verdict: 'mixed',
  origins: 1,
  links: [link('a'), link('b', { relation: 'conflicts', value: '2023-09-25' })],
  quiet: false,
  ...change,
});
export const note = (id: string, change: Partial<Note>): Note => ({
  id: noteId(id),
  target: { type: 'source', source: sourceId('b') },
  text: `Text of ${id}`,
  tags: [],
  createdAt: '2026-02-01T00:00:00.000Z',
  updatedAt: '2026-02-02T00:00:00.000Z',
  alternatives: [],
  ...change,
});
const onPage = (exact: string, url = 'https://www.news.example/a?utm_source=x'): Note['target'] => ({
  type: 'passage',
  page: { url, title: 'News', publisher: null, published: null },
  selector: { exact, prefix: '', suffix: '', start: 0, end: exact.length },
  facet: null,
});

const claims = [
  claim({}),
  claim({ start: 50, end: 60, quote: HOSTILE, facet: 'who', verdict: 'unmatched', links: [] }),
];
const assessment: Assessment = {
  detection: { state: 'about', event: 'e', score: 1, reasons: [] },
  lang: 'en',
  supported: true,
  claims,
  sourceById: { a: source('a'), b: source('b', { title: HOSTILE, addedAt: null }) },
  sourceClaimById: {
    'a#1': sourceClaim('a', { attribution: { speaker: 'the Court', via: null, quoted: true } }),
    'b#1': sourceClaim('b', { quote: HOSTILE, value: '2023-09-25' }),
  },
  originById: {
    'own:a': { id: originId('own:a'), kind: 'own-reporting', label: { en: 'a itself', fr: 'a' }, published: null },
  },
  compared: 22,
  omitted: [],
  self: null,
};
export const input: EvidenceInput = {
  article: { title: `News ${HOSTILE}`, url: 'https://news.example/a', publisher: 'News', published: null, lang: 'en' },
  assessment,
  claims,
  notes: [
    note('n-claim', { target: onPage('attack was seen') }),
    note('n-rest', { target: onPage('elsewhere') }),
    note('n-other-page', { target: onPage('attack was seen', 'https://other.example/') }),
    note('n-source', { text: HOSTILE, alternatives: ['Other words'], tags: ['tag one'] }),
    note('n-source-claim', { target: { type: 'source-claim', source: sourceId('a'), claim: claimId('a#1') } }),
  ],
  today: '2026-11-24',
  version: '1.2.3',
};
export const packet = makeEvidencePacket(input);
