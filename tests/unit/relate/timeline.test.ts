import { describe, expect, test } from 'vitest';
import { claimId, originId, sourceId } from '../../../lib/base/ids';
import { buildTimeline, type Timeline, type TimelineMark } from '../../../lib/relate/timeline';
import type { Certainty } from '../../../lib/topic/claim-frame';
import type { Source, SourceClaim } from '../../../lib/topic/source';
import type { Facet } from '../../../lib/topic/topic';

const label = (text: string) => ({ en: text, fr: text });
const cause: Facet = {
  id: 'cause',
  question: label('Cause?'),
  kind: 'choice',
  slot: 'outcome',
  context: false,
  quiet: false,
  values: {
    cable: { label: label('cable'), group: 'a', within: null },
    arson: { label: label('arson'), group: 'b', within: null },
  },
};

interface Said {
  readonly source: Source;
  readonly claim: SourceClaim;
}
/** `id day origin value certainty publisher kind`; `-` for no day. */
function said(text: string): Said {
  const [id = '', day = '', origin = '', value = '', certainty = 'asserted', publisher = id, kind = 'press'] =
    text.split(' ');
  const source: Source = {
    id: sourceId(id),
    publisher,
    title: id,
    url: null,
    published: day === '-' ? null : day,
    lang: 'en',
    kind: kind as Source['kind'],
    derived: null,
    origin: originId(origin),
    addedAt: null,
  };
  const claim: SourceClaim = {
    id: claimId(id),
    source: source.id,
    event: 'fire',
    facet: 'cause',
    value: value === '?' ? null : value,
    certainty: certainty as Certainty,
    attribution: null,
    quote: null,
    statement: null,
    locator: null,
    origin: null,
  };
  return { source, claim };
}
const timeline = (...texts: readonly string[]): Timeline => {
  const all = texts.map(said);
  return buildTimeline({
    facet: cause,
    event: 'fire',
    sources: all.map((one) => one.source),
    claims: all.map((one) => one.claim),
  });
};
const marks = (built: Timeline): Record<string, TimelineMark> =>
  Object.fromEntries(built.lanes.flatMap((lane) => lane.marks.map((mark) => [mark.source.id, mark])));

describe('lanes', () => {
  test('are one a value, the answer given first on top, with sources and origins counted', () => {
    const built = timeline('b 2021-05-12 x arson', 'a 2021-05-11 x cable', 'c 2021-05-14 x cable', 'd - y cable');
    expect(built.lanes.map((lane) => [lane.value, lane.sources, lane.origins, lane.undated.length])).toEqual([
      ['cable', 3, 2, 1],
      ['arson', 1, 1, 0],
    ]);
    expect(built.span).toEqual({ start: '2021-05-11', end: '2021-05-14' });
  });

  test('hold each part of a value, a value not worked out, and what only the article says', () => {
    const one = said('a 2021-05-11 x cable+arson');
    const two = said('b 2021-05-12 x ?');
    const built = buildTimeline({
      facet: cause,
      event: 'fire',
      sources: [one.source, two.source],
      claims: [one.claim, two.claim],
      also: ['damp', 'cable'],
    });
    expect(built.lanes.map((lane) => [lane.value, lane.sources])).toEqual([
      ['cable', 1],
      ['arson', 1],
      [null, 1],
      ['damp', 0],
    ]);
  });

  test('show a source once, at its surest', () => {
    const one = said('a 2021-05-11 x cable possible');
    const surer = { ...one.claim, id: claimId('a2'), certainty: 'likely' as const };
    const built = buildTimeline({ facet: cause, event: 'fire', sources: [one.source], claims: [one.claim, surer] });
    expect(built.lanes[0]?.marks.map((mark) => mark.claim.certainty)).toEqual(['likely']);
  });

  test('are none in an empty set', () => {
    expect(timeline()).toEqual({ lanes: [], span: null });
  });
});

describe('who was first', () => {
  test.each([
    [['a 2021-05-11 x cable', 'b 2021-05-12 y cable'], 'a', 'first'],
    [['a 2021-05-11 x cable', 'b 2021-05 y cable'], 'a', 'first-dated'],
    [['a 2021-04 x cable', 'b 2021-05-12 y cable'], 'a', 'first'],
    [['a 2021-05 x cable', 'b 2021-05 y cable'], 'a', null],
    [['b 2021-05-11 x cable', 'a 2021-05-11 x cable - a official-document'], 'a', 'first'],
  ] as const)('%j: %s is %s', (texts, id, expected) => {
    const all = marks(timeline(...texts.map((text) => text.replace(' - ', ' asserted '))));
    expect(all[id]?.first).toBe(expected);
  });

  test('a lone source is not called first', () => {
    expect(marks(timeline('a 2021-05-11 x cable'))['a']?.first).toBeNull();
  });
});

test('sources of one origin follow the one that came first', () => {
  const all = marks(
    timeline('a 2021-05-11 x cable', 'b 2021-05-12 x cable', 'c 2021-05-13 x cable', 'd 2021-05-13 y cable'),
  );
  expect([all['a']?.followers, all['a']?.follows]).toEqual([2, null]);
  expect([all['b']?.follows, all['c']?.follows, all['d']?.follows]).toEqual(['a', 'a', null]);
});

describe('hardening', () => {
  test.each([
    ['a follower is surer than its origin', ['a 2021-05-11 x cable likely', 'b 2021-05-12 x cable'], 'b', 'likely'],
    ['surer than anybody before', ['a 2021-05-11 x cable possible', 'b 2021-05-12 y cable likely'], 'b', 'possible'],
    ['as sure as before', ['a 2021-05-11 x cable', 'b 2021-05-12 y cable'], 'b', null],
    ['on the same day', ['a 2021-05-11 x cable likely', 'b 2021-05-11 y cable'], 'b', null],
    ['a month that may lie before', ['a 2021-05 x cable likely', 'b 2021-05-12 y cable'], 'b', null],
    ['after a denial', ['a 2021-05-11 x cable denied', 'b 2021-05-12 y cable'], 'b', null],
    ['what was unknown is known', ['a 2021-05-11 x cable unknown', 'b 2021-05-12 y cable'], 'b', 'unknown'],
  ] as const)('%s', (_, texts, id, from) => {
    expect(marks(timeline(...texts))[id]?.hardened?.from ?? null).toBe(from);
  });
});

describe('a changed value', () => {
  test.each([
    ['of one publisher', ['a 2021-05-11 x cable asserted Post', 'b 2021-05-12 y arson asserted Post'], 'publisher'],
    ['of one origin', ['a 2021-05-11 x cable', 'b 2021-05-12 x arson'], 'origin'],
    ['of strangers is none', ['a 2021-05-11 x cable', 'b 2021-05-12 y arson'], null],
    ['on the same day is none', ['a 2021-05-11 x cable', 'b 2021-05-11 x arson'], null],
  ] as const)('%s', (_, texts, by) => {
    const changed = marks(timeline(...texts))['b']?.changed ?? null;
    expect(changed?.by ?? null).toBe(by);
    if (by !== null) expect([changed?.from, changed?.since]).toEqual(['cable', 'a']);
  });
});

test('a thousand sources are placed without counting every pair', () => {
  const many = Array.from({ length: 1500 }, (_, at) =>
    said(`s${at} 2021-05-${String((at % 28) + 1).padStart(2, '0')} o${at % 40} ${at % 2 ? 'cable' : 'arson'}`),
  );
  const built = buildTimeline({
    facet: cause,
    event: 'fire',
    sources: many.map((one) => one.source),
    claims: many.map((one) => one.claim),
  });
  expect(built.lanes.map((lane) => lane.sources)).toEqual([750, 750]);
});
