import { describe, expect, test } from 'vitest';
import { claimId, originId, sourceId } from '../../../lib/base/ids';
import {
  answerRows,
  articleRows,
  buildMatrix,
  competing,
  groupSources,
  keepSources,
  sourceRows,
  type Matrix,
} from '../../../lib/relate/matrix';
import type { Certainty } from '../../../lib/topic/claim-frame';
import type { Source, SourceClaim } from '../../../lib/topic/source';
import type { Facet } from '../../../lib/topic/topic';

const label = (text: string) => ({ en: text, fr: text });
const value = (group: string | null) => ({ label: label('v'), group, within: null });
const facets: readonly Facet[] = [
  {
    id: 'cause',
    question: label('Cause?'),
    kind: 'choice',
    slot: 'outcome',
    context: false,
    quiet: false,
    values: { cable: value('a'), arson: value('b'), damp: value(null) },
  },
  { id: 'when', question: label('When?'), kind: 'date', slot: 'date', context: false, quiet: false, values: {} },
];

const source = (id: string, published: string | null, origin: string): Source => ({
  id: sourceId(id),
  publisher: id.toUpperCase(),
  title: id,
  url: null,
  published,
  lang: 'en',
  kind: 'press',
  derived: null,
  origin: originId(origin),
  addedAt: null,
});
/** `s1 cause cable likely` */
const claim = (text: string, origin: string | null = null, event = 'fire'): SourceClaim => {
  const [owner = '', facet = '', said = '', certainty = 'asserted'] = text.split(' ');
  return {
    id: claimId(`${text}#${event}`),
    source: sourceId(owner),
    event,
    facet,
    value: said,
    certainty: certainty as Certainty,
    attribution: null,
    quote: null,
    statement: null,
    locator: null,
    origin: origin === null ? null : originId(origin),
  };
};

const sources = [
  source('s1', '2021-05-12', 'brigade'),
  source('s2', '2021-05-11', 'own'),
  source('s3', null, 'other'),
  source('s4', '2021-05', 'brigade'),
  source('s5', '2021-05-20', 'silent'),
];
const claims = [
  claim('s1 cause cable likely'),
  claim('s2 cause arson'),
  claim('s3 cause damp'),
  claim('s4 cause cable'),
  claim('s4 cause arson denied', 'police'),
  claim('s2 when 2021-05-10'),
];
const build = (rows: Parameters<typeof buildMatrix>[0]['rows'], self: string | null = null): Matrix =>
  buildMatrix({ rows, sources, claims, facets, self: self === null ? null : sourceId(self) });
const verdicts = (matrix: Matrix): Record<string, Record<string, string>> =>
  Object.fromEntries(
    matrix.lines.map((line) => [
      line.row.key,
      Object.fromEntries([...line.cells].map(([id, cell]) => [id, cell.verdict])),
    ]),
  );

describe('groupSources', () => {
  test('puts sources of one origin together, the origin that spoke first at the start, undated ones last', () => {
    expect(groupSources(sources).map((group) => [group.origin, group.sources.map((one) => one.id)])).toEqual([
      ['brigade', ['s4', 's1']],
      ['own', ['s2']],
      ['silent', ['s5']],
      ['other', ['s3']],
    ]);
  });
});

describe('answers of the set as rows', () => {
  const rows = answerRows(claims, facets, 'fire');

  test('are the facets with their competing values, the most held first', () => {
    expect(rows.map((row) => row.key)).toEqual(['cause=arson', 'cause=cable', 'cause=damp', 'when=2021-05-10']);
  });

  test('split a value of several answers, and leave other events out', () => {
    const more = [claim('s1 cause cable+damp'), claim('s1 cause arson', null, 'flood')];
    expect(answerRows(more, facets, 'fire').map((row) => row.value)).toEqual(['cable', 'damp']);
  });

  test('say for each source whether it holds, doubts, excludes or only stands beside the answer', () => {
    expect(verdicts(build(rows))).toEqual({
      'cause=arson': { s1: 'conflicting', s2: 'corroborated', s3: 'unmatched', s4: 'conflicting' },
      'cause=cable': { s1: 'firmer', s2: 'conflicting', s3: 'unmatched', s4: 'corroborated' },
      'cause=damp': { s1: 'unmatched', s2: 'unmatched', s3: 'corroborated', s4: 'unmatched' },
      'when=2021-05-10': { s2: 'corroborated' },
    });
  });

  test('count related sources, and origins claim by claim', () => {
    const [arson, , damp] = build(rows).lines;
    expect([arson?.sources, arson?.origins]).toEqual([3, 3]);
    expect([damp?.sources, damp?.origins, damp?.verdict]).toEqual([1, 1, 'corroborated']);
  });

  test('leave sources without a claim out of the columns', () => {
    const { groups } = build(rows);
    expect(groups.flatMap((group) => group.sources.map((one) => one.id))).toEqual(['s4', 's1', 's2', 's3']);
  });

  test('can be cut down to the questions on which sources exclude each other', () => {
    const cut = competing(build(rows));
    expect(cut.lines.map((line) => line.row.key)).toEqual(['cause=arson', 'cause=cable', 'cause=damp']);
    const agreed = competing(buildMatrix({ rows: rows.slice(3), sources, claims, facets, self: null }));
    expect([agreed.lines, agreed.groups]).toEqual([[], []]);
  });
});

describe('a source as rows', () => {
  test('is not held against itself', () => {
    const own = sources[0] as Source;
    const matrix = build(sourceRows(own, claims), 's1');
    expect(verdicts(matrix)).toEqual({
      's1 cause cable likely#fire': { s2: 'conflicting', s3: 'unmatched', s4: 'weaker' },
    });
    expect([...matrix.linked].sort()).toEqual(['s2', 's4']);
    expect(keepSources(matrix.groups, matrix.linked).flatMap((group) => group.sources.map((one) => one.id))).toEqual([
      's4',
      's2',
    ]);
  });
});

describe('an article as rows', () => {
  test('keeps the links that were found for it, even where they differ from a new comparison', () => {
    const assessed = {
      start: 0,
      end: 5,
      quote: 'cable',
      event: 'fire',
      facet: 'cause',
      value: 'cable',
      certainty: 'asserted' as const,
      attribution: null,
      words: { start: 0, end: 5 },
      reason: { rule: 'r', cue: null, countedFrom: null },
      verdict: 'corroborated' as const,
      origins: 1,
      links: [
        {
          claim: claimId('s3 cause damp#fire'),
          source: sourceId('s3'),
          relation: 'corroborates' as const,
          facet: 'cause',
          value: 'damp',
          certainty: 'asserted' as const,
          origin: originId('other'),
          reason: { type: 'same-value' as const, value: 'damp' },
          score: 1,
        },
      ],
      quiet: false,
    };
    const matrix = build(articleRows([assessed, { ...assessed, event: 'flood' }], 'fire', '2021-05-12'));
    expect(matrix.lines).toHaveLength(1);
    expect(Object.values(verdicts(matrix))[0]).toEqual({
      s1: 'unmatched',
      s2: 'unmatched',
      s3: 'corroborated',
      s4: 'unmatched',
    });
  });
});

test('an empty set gives an empty matrix', () => {
  const matrix = buildMatrix({ rows: [], sources: [], claims: [], facets, self: null });
  expect([matrix.lines, matrix.groups, matrix.linked.size]).toEqual([[], [], 0]);
});
