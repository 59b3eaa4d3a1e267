import fc from 'fast-check';
import { claimId, correctionId, noteId, originId, sourceId } from '../../../lib/base/ids';
import { EMPTY_SET, type ReaderSet } from '../../../lib/exchange/reader-set';
import { CERTAINTIES } from '../../../lib/topic/claim-frame';
import type { Correction, Note } from '../../../lib/topic/reader-records';
import type { ClaimReview, Origin, Source, SourceClaim, SourceWithClaims } from '../../../lib/topic/source';

/** Texts that break careless writers, beside random ones. */
const nasty = [
  '"; DROP',
  '=1+1',
  '-->',
  "l'un ``a'' <<b>> ?`c !`d --- ,,e",
  '</script><script>alert(1)</script>',
  '{\\"a}%&#_$~^',
  'a\r\nER  - \r\nTY  - BOOK',
  '| [x](javascript:alert(1)) |',
  'ÆØÅ “« 世界 🏛',
  '',
  ' ',
  '\u2028',
];
export const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom(...nasty));
export const name = text.map((value) => `N${value}`);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
export const instant = day;
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([iso, length]) => iso.slice(0, length));
const url = fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true, withFragments: true });
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const certainty = fc.constantFrom(...CERTAINTIES);
const tags = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { maxLength: 3 });

const address = orNull(url);
const review: fc.Arbitrary<ClaimReview> = fc.record({
  claim: name,
  rating: orNull(text),
  scale: orNull(fc.record({ value: fc.nat(9), worst: fc.nat(9), best: fc.nat(9) })),
  author: orNull(text),
  published: orNull(partialDate),
  url: address,
  appearance: address,
});

const bareSource = (id: string): fc.Arbitrary<Source> =>
  fc.record({
    id: fc.constant(sourceId(id)),
    publisher: name,
    title: name,
    url: orNull(url),
    published: orNull(partialDate),
    lang: fc.constantFrom('en', 'fr', 'de', 'pt-BR', 'und'),
    kind: fc.constantFrom('official-document', 'press', 'dispatch', 'report', 'post', 'other'),
    derived: orNull(fc.constantFrom('copy', 'rewording', 'translation')),
    origin: fc.constant(originId(`own:${id}`)),
    addedAt: orNull(instant),
  });

export const source = (id: string): fc.Arbitrary<Source> =>
  fc
    .tuple(bareSource(id), fc.array(review, { maxLength: 2 }))
    .map(([bare, reviews]) => (reviews.length === 0 ? bare : { ...bare, reviews }));

const claim = (id: string, at: number): fc.Arbitrary<SourceClaim> =>
  fc.record({
    id: fc.constant(claimId(`${id}#${at}`)),
    source: fc.constant(sourceId(id)),
    event: fc.constantFrom('e-1', 'e-2'),
    facet: fc.constantFrom('when', 'who'),
    value: orNull(fc.constantFrom('a', 'b', '2023-09-11/17', 'a+b')),
    certainty,
    attribution: orNull(fc.record({ speaker: orNull(text), via: orNull(text), quoted: fc.boolean() })),
    quote: orNull(text),
    statement: orNull(fc.record({ en: text, fr: text })),
    locator: orNull(fc.record({ start: fc.constant('one two'), end: orNull(fc.constant('three')) })),
    origin: orNull(fc.constant(originId(`own:${id}`))),
  });

const item = (id: string): fc.Arbitrary<SourceWithClaims> =>
  fc.record({ source: source(id), claims: fc.tuple(claim(id, 1), claim(id, 2)).map((both) => [...both]) });

const origin = (id: string): fc.Arbitrary<Origin> =>
  fc.record({
    id: fc.constant(originId(id)),
    kind: fc.constantFrom('official-document', 'dispatch', 'unnamed-source', 'own-reporting', 'unknown'),
    label: fc.record({ en: text, fr: text }),
    published: orNull(partialDate),
  });

const span = fc.tuple(fc.nat(9999), fc.nat(9999)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const passage = fc.record({
  type: fc.constant('passage' as const),
  page: fc.record({ url, title: text, publisher: orNull(text), published: orNull(partialDate) }),
  selector: fc
    .tuple(fc.record({ exact: name, prefix: text, suffix: text }), span)
    .map(([quote, at]) => ({ ...quote, ...at })),
  facet: orNull(fc.constantFrom('when', 'who')),
});
const pick = (ids: readonly string[]) => fc.constantFrom(...ids.map(sourceId));

export const note = (at: number, ids: readonly string[]): fc.Arbitrary<Note> =>
  fc.record({
    id: text.map((value) => noteId(`n${at}${value}`)),
    target: fc.oneof(
      passage,
      pick(ids).map((source) => ({ type: 'source' as const, source })),
      pick(ids).map((source) => ({ type: 'source-claim' as const, source, claim: claimId(`${source}#1`) })),
    ),
    text,
    tags,
    createdAt: instant,
    updatedAt: instant,
    alternatives: fc.array(text, { maxLength: 2 }),
  });

const key = fc.record({ url: orNull(url), facet: fc.constant('when'), value: orNull(fc.constant('a')), quote: text });
const relation = fc.constantFrom('corroborates', 'conflicts', 'firmer', 'weaker');
const correction = (at: number, ids: readonly string[]): fc.Arbitrary<Correction> => {
  const made = { id: fc.constant(correctionId(`c${at}`)), createdAt: instant };
  return fc.oneof(
    fc.record({
      type: fc.constant('relation' as const),
      ...made,
      claim: key,
      source: pick(ids),
      sourceClaim: fc.constant(claimId('s1#1')),
      relation: fc.oneof(relation, fc.constant('none' as const)),
      from: orNull(relation),
    }),
    fc.record({
      type: fc.constant('value' as const),
      ...made,
      claim: key,
      facet: orNull(fc.constant('who')),
      value: orNull(fc.constant('b')),
      certainty: orNull(certainty),
    }),
    fc.record({
      type: fc.constant('origin' as const),
      ...made,
      a: fc.constant(sourceId('s1')),
      b: fc.constant(sourceId('s2')),
      same: fc.boolean(),
    }),
  );
};

const IDS = ['s1', 's2', 's3'];

/** A set with a bit of everything a reader can create. */
export const readerSet: fc.Arbitrary<ReaderSet> = fc
  .record({
    sources: fc.tuple(...IDS.map(item)),
    origins: fc.tuple(...IDS.map((id) => origin(`own:${id}`))),
    edits: fc.record({
      hidden: fc.boolean(),
      fields: fc.record({ title: name, url: orNull(url) }, { requiredKeys: [] }),
    }),
    notes: fc.tuple(note(1, IDS), note(2, IDS), note(3, IDS)),
    corrections: fc.tuple(correction(1, IDS), correction(2, IDS)),
    tagged: tags,
  })
  .map(({ sources, origins, edits, notes, corrections, tagged }) => ({
    ...EMPTY_SET,
    sources,
    origins,
    edits: [{ id: 's3', hidden: edits.hidden, fields: { ...edits.fields } }],
    notes,
    corrections,
    sourceTags: tagged.length === 0 ? {} : { s1: tagged },
  }));
