import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findClaims } from '../../../lib/claims/find-claims';
import { supportedLanguages } from '../../../lib/claims/lexicon';
import { conceptsOf, parseRule } from '../../../lib/claims/rule';
import { analyse } from '../../../lib/relate/analyse';
import { expandBraces } from '../../../lib/language/word-patterns';
import { icc } from '../../../lib/topic/icc';
import type { LanguageCode } from '../../../lib/topic/topic';
import { articleOf } from '../../fixtures/article-of';

/** A first paragraph that names the Court and says nothing else. */
const LEADS = {
  es: 'Una jornada en la Corte Penal Internacional (CPI).',
  de: 'Ein Tag am Internationalen Strafgerichtshof (IStGH).',
  nl: 'Een dag bij het Internationaal Strafhof (ICC).',
  it: 'Una giornata alla Corte penale internazionale (CPI).',
  pt: 'Um dia no Tribunal Penal Internacional (TPI).',
} as const;
type Lang = keyof typeof LEADS;
const LANGS = Object.keys(LEADS) as Lang[];

const FACETS = icc.facets.map(({ id }) => id);

type Row = readonly [facet: string, value: string, certainty: string, published: string, sentence: string];

const rowsOf = (lang: Lang): Row[] =>
  readFileSync(`tests/fixtures/sentences/${lang}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as unknown as Row);

const told = (lang: Lang, published: string, sentence: string): string[] =>
  findClaims(articleOf(`${LEADS[lang]}\n\n${sentence}`, { published }), {
    topic: icc,
    lang,
    event: 'icc-2023',
    gate: 'all',
  }).map((claim) => `${claim.facet} ${sorted(claim.value ?? '')} ${claim.certainty}`);

/** The order of a value's parts says nothing. */
const sorted = (value: string): string => value.split('+').sort().join('+');

describe.each(LANGS)('claims in %s', (lang) => {
  const rows = rowsOf(lang);
  test.each(rows.filter(([facet]) => facet !== '-'))('%s %s %s (%s) %s', (facet, value, certainty, published, text) => {
    expect(told(lang, published, text)).toContain(`${facet} ${sorted(value)} ${certainty}`);
  });
  test.each(rows.filter(([facet]) => facet === '-'))('nothing: %s%s%s %s %s', (_a, _b, _c, published, text) => {
    expect(told(lang, published, text)).toEqual([]);
  });
  test('each facet has two sentences, and near misses are many', () => {
    for (const facet of FACETS) {
      expect(rows.filter((row) => row[0] === facet).length, facet).toBeGreaterThanOrEqual(2);
    }
    expect(rows.filter((row) => row[0] === '-').length).toBeGreaterThanOrEqual(15);
  });
});

describe('languages', () => {
  test('seven are supported', () => {
    expect([...supportedLanguages(icc)].sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']);
  });

  const patternsOf = (name: string, lang: string): number =>
    new Set(
      icc.concepts[name]?.[lang as LanguageCode]
        ?.split(/\s+/)
        .filter((word) => word !== '' && !word.startsWith('-'))
        .flatMap(expandBraces),
    ).size;

  test.each(LANGS)('%s: each facet can be found by a rule whose concepts all have two patterns or more', (lang) => {
    for (const facet of icc.facets) {
      const complete = icc.rules.filter((rule) => {
        const { first, near, present } = parseRule(rule.rule);
        const terms = [first, ...near.map((term) => term.names), ...present];
        const known = (name: string): boolean => name.startsWith('@') || patternsOf(name, lang) >= 2;
        return rule.facet === facet.id && terms.every((names) => names.some(known));
      });
      expect(complete.length, `${facet.id} ${lang}`).toBeGreaterThan(0);
    }
  });

  test('each concept has several patterns in English or French', () => {
    const named = new Set(icc.rules.flatMap((rule) => conceptsOf(parseRule(rule.rule))));
    for (const name of named)
      expect(
        Math.max(...LANGS.map((lang) => patternsOf(name, lang)), patternsOf(name, 'en'), patternsOf(name, 'fr')),
        name,
      ).toBeGreaterThanOrEqual(2);
  });

  test.each([
    [
      'Polish',
      'Międzynarodowy Trybunał Karny (ICC) w Hadze poinformował we wtorek, że padł ofiarą cyberataku. Hakerzy włamali się do systemów. Nie wiadomo, czy skradziono dane, ani kto stoi za atakiem. Śledztwo prowadzi holenderska policja, a sędziowie i prokurator Khan pracują dalej. To jest bardzo poważna sprawa dla całego trybunału.',
    ],
    [
      'Danish',
      'Den Internationale Straffedomstol (ICC) i Haag oplyste tirsdag, at den har været udsat for et cyberangreb. Hackere brød ind i systemerne. Det vides ikke, om der er stjålet data, eller hvem der står bag angrebet. Det hollandske politi efterforsker sagen, og dommerne og anklager Khan arbejder videre som hidtil.',
    ],
  ])('%s is said not to be supported, and yields no claims', (_, text) => {
    const { supported, claims } = analyse(articleOf(text, { published: '2023-09-19' }), icc, null);
    expect(supported).toBe(false);
    expect(claims).toEqual([]);
  });
});
