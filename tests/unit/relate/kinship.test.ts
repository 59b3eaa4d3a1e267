import { describe, expect, test } from 'vitest';
import { claimId, originId, sourceId } from '../../../lib/base/ids';
import { findKin, kinTerms, withKin } from '../../../lib/relate/kinship';
import type { SourceFromArticle } from '../../../lib/relate/source-from-article';
import type { Source, SourceClaim } from '../../../lib/topic/source';

type Said = readonly [facet: string, value: string, quote?: string | null, certainty?: SourceClaim['certainty']];

function text(id: string, said: readonly Said[], fields: Partial<Source> = {}): SourceFromArticle {
  const source: Source = {
    id: sourceId(id),
    publisher: id,
    title: 'Theft at the museum',
    url: `https://${id}.example/theft`,
    published: '2021-05-10',
    lang: 'en',
    kind: 'press',
    derived: null,
    origin: originId(`own:${id}`),
    addedAt: null,
    ...fields,
  };
  const claims = said.map(([facet, value, quote = null, certainty = 'asserted'], at) => ({
    id: claimId(`${id}#${at + 1}`),
    source: source.id,
    event: 'theft-2021',
    facet,
    value,
    certainty,
    attribution: null,
    quote,
    statement: null,
    locator: null,
    origin: null,
  }));
  const origin = { id: source.origin, kind: 'own-reporting', label: { en: id, fr: id }, published: null } as const;
  return { source, claims, origins: [origin] };
}

const DISPATCH: readonly Said[] = [
  ['when', '2021-05-03', 'The thieves came on Monday, 3 May.'],
  ['count', '3', 'They took three paintings, the museum said.'],
  ['way', 'skylight', 'Police believe that they came in by the skylight.'],
  ['who', 'two-men', 'Two men were seen on the roof.'],
  ['alarm', 'off', 'The alarm had been off for a week.'],
];
const SAYINGS: readonly Said[] = DISPATCH.map(([facet, value]) => [facet, value]);

describe('a copy', () => {
  test('has three of five sentences of a known text word for word, in other signs and case', () => {
    const copied = DISPATCH.slice(0, 3).map(([facet, value, quote = null]): Said => [
      facet,
      value,
      quote?.toUpperCase().replaceAll('.', ' …') ?? null,
    ]);
    const made = text('gazette', [...copied, ['guard', 'asleep', 'The guard slept.'], ['cost', '9', 'It cost nine.']]);
    const wire = text('wire', DISPATCH, { published: '2021-05-09' });
    const kin = findKin(made, [text('other', [['when', '2021-05-03', 'It was on Monday.']]), wire]);
    expect(kin).toMatchObject({ derivation: 'copy', older: false, from: { source: { id: 'wire' } } });
    const kept = withKin(made, kin);
    expect(kept.source).toMatchObject({ derived: 'copy', origin: 'own:wire', publisher: 'gazette' });
    expect(kept.origins).toEqual([]);
  });

  test('is not a text that shares less, nor one that shares two sentences however short it is', () => {
    const wire = text('wire', DISPATCH);
    const own: Said[] = [1, 2, 3].map((at) => ['cost', String(at), `Own sentence number ${at}.`]);
    expect(findKin(text('gazette', [...DISPATCH.slice(0, 3), ...own]), [wire])).toBeNull();
    expect(findKin(text('gazette', DISPATCH.slice(0, 2)), [wire])).toBeNull();
    expect(findKin(wire, [wire])).toBeNull();
  });

  test('that came in first keeps its rank, and both have one origin', () => {
    const made = text('wire', DISPATCH, { published: '2021-05-08' });
    const kept = withKin(made, findKin(made, [text('gazette', DISPATCH)]));
    expect(kept.source).toMatchObject({ derived: null, origin: 'own:gazette' });
  });

  test('takes the origins that the same claims have in the known text', () => {
    const wire = text('wire', DISPATCH);
    const unnamed = originId('unnamed:wire');
    const known = {
      ...wire,
      claims: wire.claims.map((claim, at) => (at === 2 ? { ...claim, origin: unnamed } : claim)),
    };
    const made = text('gazette', DISPATCH);
    const named = { ...made, claims: made.claims.map((claim) => ({ ...claim, origin: originId('unnamed:gazette') })) };
    expect(withKin(named, findKin(named, [known])).claims.map((claim) => claim.origin)).toEqual([
      null,
      null,
      unnamed,
      null,
      null,
    ]);
  });
});

describe('a translation', () => {
  const original = text('courier', SAYINGS, { publisher: 'Courier', title: 'Three paintings gone' });
  const inFrench = (fields: Partial<Source> = {}, said = SAYINGS): SourceFromArticle =>
    text('courier-fr', said, {
      publisher: 'Courier en français',
      lang: 'fr',
      title: 'Trois tableaux volés',
      published: '2021-05-11',
      ...fields,
    });

  test('says the same in the same order, in another language, under the same house', () => {
    const made = inFrench();
    const kin = findKin(made, [original]);
    expect(kin).toMatchObject({ derivation: 'translation', from: { source: { id: 'courier' } } });
    expect(withKin(made, kin).source).toMatchObject({ derived: 'translation', origin: 'own:courier' });
  });

  test.each<[string, Partial<Source>, Partial<Source>]>([
    [
      'the site',
      { publisher: 'x', url: 'https://www.bbc.co.uk/a' },
      { publisher: 'y', url: 'https://bbc.com/mundo/a' },
    ],
    ['numbers of the title', { publisher: 'x', title: '3 of 12 gone' }, { publisher: 'y', title: '12 : 3 volés' }],
  ])('is known by %s too', (_, a, b) => {
    expect(findKin(inFrench(b), [text('courier', SAYINGS, a)])?.derivation).toBe('translation');
  });

  test.each<[string, SourceFromArticle]>([
    ['the same language', inFrench({ lang: 'en' })],
    ['another house and no numbers', inFrench({ publisher: 'Another' })],
    ['a shared host only', inFrench({ publisher: 'Another', url: 'https://a.blogspot.com/1' })],
    ['three days later', inFrench({ published: '2021-05-13' })],
    ['a month alone', inFrench({ published: '2021-05' })],
    ['four claims', inFrench({}, SAYINGS.slice(0, 4))],
    ['another order', inFrench({}, SAYINGS.toReversed())],
    [
      'less sure',
      inFrench(
        {},
        SAYINGS.map(([facet, value]): Said => [facet, value, null, 'possible']),
      ),
    ],
    [
      'five of many claims',
      inFrench({}, [...SAYINGS, ...Array.from({ length: 20 }, (__, at): Said => ['cost', String(at)])]),
    ],
  ])('is not: %s', (name, made) => {
    const long = Array.from({ length: 20 }, (_, at): Said => ['seen', String(at)]);
    const known = text('courier', name === 'five of many claims' ? [...SAYINGS, ...long] : SAYINGS, {
      publisher: 'Courier',
      url: 'https://b.blogspot.com/2',
    });
    expect(findKin(made, [known])).toBeNull();
  });
});

test('kin are looked up by question and answer', () => {
  expect(
    kinTerms(
      text('a', [
        ['way', 'door+skylight'],
        ['way', 'door'],
        ['count', '3'],
      ]),
    ),
  ).toEqual(['way=door', 'way=skylight', 'count=3']);
});
