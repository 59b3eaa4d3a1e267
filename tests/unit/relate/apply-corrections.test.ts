import { describe, expect, test } from 'vitest';
import { correctionId, sourceId, type SourceId } from '../../../lib/base/ids';
import { readSourceClaims } from '../../../lib/relate/apply-corrections';
import { assessArticle } from '../../../lib/relate/assess';
import type { AssessedClaim, Assessment } from '../../../lib/relate/assessment';
import { memoryLookup } from '../../../lib/relate/memory-lookup';
import { readSelection } from '../../../lib/relate/read-selection';
import { readerClaimId } from '../../../lib/relate/reader-claim';
import { sourceFromArticle, type SourceFromArticle } from '../../../lib/relate/source-from-article';
import type { ClaimKey, Correction } from '../../../lib/topic/reader-records';
import { articleOf } from '../../fixtures/article-of';
import { tinyTopic } from '../../fixtures/tiny-topic';

const STORY =
  'Theft at the Lantern Museum\nThieves stole three paintings from the Lantern Museum on 3 May. At the Lantern Museum they entered by the skylight.';
const OTHER =
  'Lantern Museum theft\nAt the Lantern Museum, thieves stole four paintings. The theft at the Lantern Museum on 3 May was quick. They probably entered the Lantern Museum by the skylight.';
const URL = 'https://paper.example/story';

const made = (text: string, id: string): SourceFromArticle =>
  sourceFromArticle(articleOf(text, { published: '2021-05-10', publisher: id, url: `https://${id}.example/` }), {
    topic: tinyTopic,
    id: sourceId(id),
    addedAt: null,
  });

async function assess(
  corrections: readonly Correction[],
  against = [made(OTHER, 'gazette')],
  text = STORY,
): Promise<Assessment> {
  const lookup = memoryLookup(
    against,
    against.flatMap((one) => one.origins),
  );
  const article = articleOf(text, { published: '2021-05-12', url: URL });
  return assessArticle(article, { topic: tinyTopic, lookup, force: null, corrections });
}

const told = ({ claims }: Assessment): string[] => claims.map((claim) => `${claim.facet} ${claim.verdict}`);
const of = (assessment: Assessment, facet: string): AssessedClaim => {
  const claim = assessment.claims.find((one) => one.facet === facet);
  if (!claim) throw new Error(`no claim on ${facet}`);
  return claim;
};
const keyOf = ({ facet, value, quote }: AssessedClaim): ClaimKey => ({ url: URL, facet, value, quote });
const base = (id: string) => ({ id: correctionId(id), createdAt: `2026-01-0${id.slice(1)}T00:00:00Z` });

describe('a relation', () => {
  test('that is overruled decides the verdict, and says whose word it is', async () => {
    const count = of(await assess([]), 'count');
    const [link] = count.links;
    if (!link) throw new Error('no link');
    const correction: Correction = {
      ...base('c1'),
      type: 'relation',
      claim: keyOf(count),
      sourceClaim: link.claim,
      source: link.source,
      relation: 'corroborates',
      from: 'conflicts',
    };
    const after = await assess([correction]);
    expect(told(after)).toEqual(['when corroborated', 'count corroborated', 'way firmer']);
    expect(of(after, 'count').links[0]).toMatchObject({
      relation: 'corroborates',
      corrected: 'c1',
      reason: { type: 'reader-said', from: 'conflicts' },
    });
    expect(of(after, 'count')).toMatchObject({ origins: 1, corrections: [{ id: 'c1' }] });
    expect(told(await assess([{ ...correction, relation: 'none' }]))).toContain('count unmatched');
  });

  test('is kept where the text has moved and its marks have changed, and not on another page', async () => {
    const count = of(await assess([]), 'count');
    const [link] = count.links;
    if (!link) throw new Error('no link');
    const correction: Correction = {
      ...base('c1'),
      type: 'relation',
      claim: { ...keyOf(count), quote: count.quote.toUpperCase().replaceAll(' ', '  ') },
      sourceClaim: link.claim,
      source: link.source,
      relation: 'none',
      from: 'conflicts',
    };
    const moved = STORY.replace('\n', '\nA new first sentence about the Lantern Museum.\n');
    expect(told(await assess([correction], undefined, moved))).toContain('count unmatched');
    const elsewhere = { ...correction, claim: { ...correction.claim, url: 'https://other.example/' } };
    expect(told(await assess([elsewhere]))).toContain('count conflicting');
  });

  test('that the engine had not seen is added', async () => {
    const gazette = made(OTHER, 'gazette');
    const wayOfSource = gazette.claims.find((claim) => claim.facet === 'way');
    const when = of(await assess([], [gazette]), 'when');
    if (!wayOfSource) throw new Error('no claim');
    const correction: Correction = {
      ...base('c1'),
      type: 'relation',
      claim: keyOf(when),
      sourceClaim: wayOfSource.id,
      source: wayOfSource.source,
      relation: 'conflicts',
      from: null,
    };
    expect(of(await assess([correction], [gazette]), 'when').verdict).toBe('mixed');
  });
});

describe('a value', () => {
  test('of the article is compared anew, and what was read is remembered', async () => {
    const count = of(await assess([]), 'count');
    const correction: Correction = {
      ...base('c1'),
      type: 'value',
      claim: keyOf(count),
      facet: 'count',
      value: '4',
      certainty: null,
    };
    const after = of(await assess([correction]), 'count');
    expect(after).toMatchObject({
      verdict: 'corroborated',
      value: '4',
      certainty: 'asserted',
      corrected: { correction: 'c1', value: '3' },
    });
  });

  test('may answer another question, with another certainty', async () => {
    const count = of(await assess([]), 'count');
    const after = await assess([
      { ...base('c1'), type: 'value', claim: keyOf(count), facet: 'way', value: 'door', certainty: 'possible' },
    ]);
    expect(after.claims.filter((claim) => claim.facet === 'way').map((claim) => claim.certainty)).toEqual([
      'possible',
      'asserted',
    ]);
  });

  test('a claim that is none goes, and can be named', async () => {
    const count = of(await assess([]), 'count');
    const after = await assess([
      { ...base('c1'), type: 'value', claim: keyOf(count), facet: null, value: null, certainty: null },
    ]);
    expect(after.claims.map((claim) => claim.facet)).toEqual(['when', 'way']);
    expect(after.dismissed).toMatchObject([{ facet: 'count', correction: 'c1', quote: count.quote }]);
  });

  test('of a source counts for every article, though the source is loaded anew', async () => {
    const gazette = made(OTHER, 'gazette');
    const said = gazette.claims.find((claim) => claim.facet === 'count');
    if (!said?.quote) throw new Error('no claim');
    const claim = { url: gazette.source.url, facet: 'count', value: said.value, quote: said.quote };
    const after = await assess([{ ...base('c1'), type: 'value', claim, facet: 'count', value: '3', certainty: null }]);
    const count = of(after, 'count');
    expect(count.verdict).toBe('corroborated');
    expect(after.sourceClaimById[said.id]).toMatchObject({ quote: said.quote, corrected: { value: '4' } });
  });
});

describe('origins', () => {
  const same = (a: SourceId, b: SourceId, yes: boolean, id = 'c1'): Correction => ({
    ...base(id),
    type: 'origin',
    a,
    b,
    same: yes,
  });
  const [a, b] = [made(OTHER, 'gazette'), made(OTHER, 'courier')];

  test('that are joined count once', async () => {
    expect(of(await assess([], [a, b]), 'when').origins).toBe(2);
    expect(of(await assess([same(a.source.id, b.source.id, true)], [a, b]), 'when').origins).toBe(1);
  });

  test('that are parted count each', async () => {
    const b2: SourceFromArticle = { ...b, source: { ...b.source, origin: a.source.origin } };
    expect(of(await assess([], [a, b2]), 'when').origins).toBe(1);
    const after = await assess([same(a.source.id, b.source.id, false)], [a, b2]);
    expect(of(after, 'when').origins).toBe(2);
    expect(after.originById['own:courier']?.label.en).toContain('courier');
  });

  test('joined in a ring end in one', async () => {
    const c = made(OTHER, 'herald');
    const ring = [
      same(a.source.id, b.source.id, true, 'c1'),
      same(b.source.id, c.source.id, true, 'c2'),
      same(c.source.id, a.source.id, true, 'c3'),
    ];
    expect(of(await assess(ring, [a, b, c]), 'when').origins).toBe(1);
  });
});

describe('a claim from a selection', () => {
  const article = articleOf(STORY, { published: '2021-05-12', url: URL });

  test('is read as the analyser reads the whole, with the sentences it touches', () => {
    const start = STORY.indexOf('three paintings');
    const reading = readSelection(article, { start, end: start + 15 }, tinyTopic);
    expect(reading?.sentences).toHaveLength(1);
    expect(reading?.candidates.map((one) => `${one.facet} ${one.value}`)).toContain('count 3');
    expect(reading?.event).toBe('theft-2021');
    const both = readSelection(article, { start, end: STORY.length }, tinyTopic);
    expect(both?.sentences.map(({ quote }) => quote.slice(0, 7))).toEqual(['Thieves', 'At the ']);
    expect(readSelection(article, { start: 0, end: 0 }, tinyTopic)).toBeNull();
  });

  test('stands among the claims of its own page when that is read again', async () => {
    const own = made(STORY, 'paper');
    const quote = 'At the Lantern Museum they entered by the skylight.';
    const [first] = own.claims;
    if (!first) throw new Error('no claim');
    const mine = {
      ...own,
      source: { ...own.source, url: URL },
      claims: [{ ...first, id: readerClaimId(own.source.id, 'x'), facet: 'count', value: '9', quote }],
    };
    const { claims } = await assess([], [mine, made(OTHER, 'gazette')]);
    expect(claims.filter((claim) => claim.reason.rule === 'reader')).toMatchObject([
      { facet: 'count', value: '9', quote, verdict: 'conflicting' },
    ]);
  });
});

describe('claims of a source', () => {
  const { source, claims } = made(OTHER, 'gazette');
  const count = claims.find(({ facet }) => facet === 'count');
  const key: ClaimKey = { url: source.url, facet: 'count', value: count?.value ?? null, quote: count?.quote ?? '' };
  const word = { ...base('c1'), type: 'value', claim: key, facet: 'count', value: '7', certainty: null } as const;
  const after = (...corrections: readonly Correction[]) =>
    readSourceClaims(claims, source.url, corrections).find(({ read }) => read.id === count?.id);

  test('stand beside what was read of them', () => {
    expect(after()).toEqual({ read: count, now: count, correction: null });
    expect(after(word)).toMatchObject({ read: count, now: { value: '7', quote: count?.quote }, correction: 'c1' });
    expect(readSourceClaims(claims, 'https://elsewhere.example/', [word]).every(({ correction }) => !correction)).toBe(
      true,
    );
  });

  test('that are none are there all the same, with the way back', () => {
    const none = { ...word, ...base('c2'), facet: null, value: null };
    expect(after(word, none)).toEqual({ read: count, now: null, correction: 'c2' });
  });
});
