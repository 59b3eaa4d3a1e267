import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleText } from '../../../lib/claims/article-text';
import type { Claim } from '../../../lib/claims/claim';
import { findClaims } from '../../../lib/claims/find-claims';
import { parseTextPage } from '../../../lib/exchange/text-page';
import { splitSentences } from '../../../lib/language/sentences';
import { analyse } from '../../../lib/relate/analyse';
import { compareClaims } from '../../../lib/relate/compare';
import { icc } from '../../../lib/topic/icc';
import { articleOf } from '../../fixtures/article-of';

const FOLDER = 'tests/fixtures/articles';
const articles: readonly ArticleText[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const read = parseTextPage(readFileSync(join(FOLDER, name), 'utf8'));
    if (!read.ok) throw new Error(name);
    return read.value;
  });

const claimsOf = (article: ArticleText, lang: string): readonly Claim[] =>
  findClaims(article, { topic: icc, lang, event: 'icc-2023', gate: 'all' });
const said = (claims: readonly Claim[]): string[] =>
  claims.map(({ facet, value, certainty }) => `${facet} ${value} ${certainty}`);

const opening: Readonly<Record<string, string>> = {
  en: 'The International Criminal Court was hit by a cyberattack in September 2023.',
  fr: 'La Cour pénale internationale a été touchée par une cyberattaque en septembre 2023.',
};
/** What one sentence says, in an article about the attack. */
const saidBy = (sentence: string, lang = 'en', facts: Partial<ArticleText> = {}): string[] => {
  const article = articleOf(`${opening[lang]}\n\n${sentence}`, { published: '2023-10-25', lang, ...facts });
  const from = article.text.length - sentence.length;
  return said(claimsOf(article, lang).filter((claim) => claim.start >= from));
};

describe('laws of the analyser', () => {
  test('sentences concatenate to the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        if (text.trim() === '') return;
        expect(
          splitSentences(text)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('a paragraph says the same whatever stands after the article', () => {
    for (const article of articles) {
      const lang = article.lang ?? 'en';
      const tail = `${article.text}\n\nThe gardens of the town open on Sunday.\n\nLes jardins de la ville ouvrent dimanche.`;
      const longer = { ...articleOf(tail, article), blocks: articleOf(tail, article).blocks };
      expect(said(claimsOf(longer, lang))).toEqual(said(claimsOf(article, lang)));
    }
  });

  const STEADY: readonly (readonly [string, string])[] = [
    [
      'en',
      'The evidence available so far indicates a targeted and sophisticated attack with the objective of espionage.',
    ],
    ['en', 'Dutch law enforcement is conducting a criminal investigation.'],
    ['en', 'It remains unclear who was behind the attack.'],
    ['fr', 'Les éléments disponibles indiquent une attaque ciblée et sophistiquée à des fins d’espionnage.'],
    ['fr', 'Les autorités néerlandaises mènent une enquête pénale.'],
    ['fr', 'On ignore encore qui se cache derrière l’attaque.'],
  ];
  test.each(STEADY)('%s: another outlet, day or order changes nothing: %s', (lang, sentence) => {
    const plain = saidBy(sentence, lang);
    expect(plain.length).toBeGreaterThan(0);
    expect(saidBy(sentence, lang, { publisher: 'The Other Gazette' })).toEqual(plain);
    expect(saidBy(sentence, lang, { published: '2023-11-30' })).toEqual(plain);
    const first = articleOf(`${opening[lang]} ${sentence}\n\n${opening[lang]}`, { published: '2023-10-25', lang });
    expect(said(claimsOf(first, lang))).toEqual(expect.arrayContaining(plain));
  });

  const NEGATED: readonly (readonly [string, string, string, string, string])[] = [
    [
      'en',
      'data.compromised',
      'Files were stolen in the attack.',
      'No files were stolen in the attack.',
      'no asserted',
    ],
    ['en', 'incident.motive', 'It was an act of espionage.', 'It was not an act of espionage.', 'espionage denied'],
    ['en', 'data.compromised', 'Witness data was copied.', 'Witness data was not copied.', 'no asserted'],
    [
      'en',
      'data.compromised',
      'Witness data was copied.',
      'No evidence shows that witness data was copied.',
      'no likely',
    ],
    ['fr', 'data.compromised', 'Des fichiers ont été volés.', 'Aucun fichier n’a été volé.', 'no asserted'],
    [
      'fr',
      'incident.motive',
      'C’était un acte d’espionnage.',
      'Ce n’était pas un acte d’espionnage.',
      'espionage denied',
    ],
    ['fr', 'data.compromised', 'Les données ont été copiées.', 'Les données n’ont pas été copiées.', 'no asserted'],
    [
      'fr',
      'data.compromised',
      'Des données ont été copiées.',
      'Rien n’indique que des données aient été copiées.',
      'no likely',
    ],
  ];
  test.each(NEGATED)('%s %s: a negation turns it round: %s → %s', (lang, facet, yes, no, turned) => {
    const answer = (sentence: string): string | undefined =>
      saidBy(sentence, lang)
        .find((line) => line.startsWith(`${facet} `))
        ?.slice(facet.length + 1);
    expect(answer(yes)).toMatch(/ asserted$/u);
    expect(answer(no)).toBe(turned);
  });

  test('every pair of articles is related alike from both sides', () => {
    const mirror: Readonly<Record<string, string>> = { firmer: 'weaker', weaker: 'firmer' };
    const facets = new Map(icc.facets.map((facet) => [facet.id, facet]));
    const read = articles.map((article) => ({ article, claims: analyse(article, icc, null).claims }));
    let pairs = 0;
    for (const one of read) {
      for (const other of read) {
        for (const a of one.claims) {
          for (const b of other.claims) {
            const facet = facets.get(a.facet);
            if (!facet || a.facet !== b.facet) continue;
            const left = { ...a, published: one.article.published };
            const right = { ...b, published: other.article.published };
            const [there, back] = [compareClaims(left, right, facet), compareClaims(right, left, facet)];
            expect(back?.relation).toBe(there ? (mirror[there.relation] ?? there.relation) : undefined);
            pairs += 1;
          }
        }
      }
    }
    expect(pairs).toBeGreaterThan(100);
  });

  const HOSTILE: readonly (readonly [string, string])[] = [
    ['opening quotes', '“«"„'.repeat(25_000)],
    ['one long word', 'a'.repeat(100_000)],
    ['digits', '19 '.repeat(33_000)],
    ['the topic’s words', 'International Criminal Court hacked data stolen not known who '.repeat(1_600)],
    ['dates', 'last week of September 19 2023 five weeks ago '.repeat(2_100)],
    ['negations', 'not no never '.repeat(7_700)],
    ['commas', 'the court, '.repeat(9_000)],
  ];
  test.each(HOSTILE)('reads 100 kB of %s to its end', (_, text) => {
    const article = articleOf(`${opening['en']}\n\n${text}`, { published: '2023-10-25', lang: 'en' });
    expect(Array.isArray(claimsOf(article, 'en'))).toBe(true);
  });
});
