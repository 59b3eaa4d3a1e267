import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { icc } from '../../../lib/topic/icc';
import { coverageGaps, LANGUAGES } from '../../fixtures/vocabulary-gaps';

/** Known when this was written: to be closed, never to grow. */
const KNOWN = ['INVESTIGATES fr', 'UNDERMINE_FINAL en', 'UNDERMINE_FINAL fr'];

describe('the vocabulary of the shipped topic', () => {
  const gaps = coverageGaps(icc);

  test('a concept is known by two families of words, in every language that needs it', () => {
    expect(
      [...gaps.one, ...gaps.none.filter((gap) => /(?:en|fr)$/u.test(gap))].filter((gap) => !KNOWN.includes(gap)),
    ).toEqual([]);
  });

  test('no concept of the most frequent facets is without a word in Spanish, German, Dutch, Italian or Portuguese', () => {
    expect(gaps.none.filter((gap) => !KNOWN.includes(gap))).toEqual([]);
  });
});

describe('every facet has sentences', () => {
  const rowsOf = (path: string): string[] =>
    existsSync(path)
      ? readFileSync(path, 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      : [];

  test.each(['en', 'fr'])('%s: a bank for each', (lang) => {
    const poor = icc.facets.filter(({ id }) => rowsOf(`tests/fixtures/sentences/${lang}/${id}.tsv`).length < 10);
    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  test.each(LANGUAGES.slice(2))('%s: one bank that asks each', (lang) => {
    const asked = new Set(rowsOf(`tests/fixtures/sentences/${lang}.tsv`).map((line) => line.split('\t')[0]));
    expect(icc.facets.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });
});
