import { describe, expect, test } from 'vitest';
import { compareTexts, findSimilar, fingerprintOf, similarIndex } from '../../../lib/relate/similar';
import { icc } from '../../../lib/topic/icc';
import { SIMILAR_PAIRS } from '../../fixtures/similar-pairs';

const of = (text: string, lang: string) => ({ text, lang, published: '2023-10-20', topic: icc });

describe('compareTexts', () => {
  test.each(SIMILAR_PAIRS.map((pair) => [pair.langs.join('-'), String(pair.likeness), pair] as const))(
    '%s, %s: written pairs, either way round',
    (_langs, _likeness, { langs, texts, likeness }) => {
      const [a, b] = [fingerprintOf(of(texts[0], langs[0])), fingerprintOf(of(texts[1], langs[1]))];
      expect(compareTexts(a, b)?.likeness ?? null).toBe(likeness);
      expect(compareTexts(b, a)?.likeness ?? null).toBe(likeness);
    },
  );

  test('what differs is told as both have it, and what both have as it is written', () => {
    const text = 'The staff union of the Court in Leiden collected 1,200 signatures against the telephone rules.';
    const [a, b] = [text, text.replace('1,200', '450')].map((one) => fingerprintOf(of(one, 'en')));
    const found = a && b && compareTexts(a, b);
    expect(found).toMatchObject({ likeness: 'number-differs', differs: ['1200', '450'] });
    expect(found?.shared).toContain('Leiden');
    expect(found?.shared).toContain('signatures');
  });

  test('words are told with their accents', () => {
    const print = fingerprintOf(of('Le comité a réuni des poètes âgés près du musée.', 'fr'));
    expect(compareTexts(print, print)?.shared).toEqual(['comité', 'réuni', 'poètes', 'musée']);
  });

  test('one number more on one side does not make a difference, another one on each side does', () => {
    const print = (text: string) => fingerprintOf(of(text, 'en'));
    const base = print('The staff union collected 300 signatures against the telephone rules of the registry.');
    const more = print('The staff union collected 300 signatures against the 7 telephone rules of the registry.');
    const other = print('The staff union collected 200 signatures against the 7 telephone rules of the registry.');
    expect(compareTexts(base, more)?.likeness).toBe('same');
    expect(compareTexts(more, other)?.likeness).toBe('number-differs');
  });

  test('sentences of a few words are never alike', () => {
    const short = fingerprintOf(of('Nobody was harmed.', 'en'));
    expect(compareTexts(short, short)).toBeNull();
  });
});

describe('findSimilar', () => {
  test('finds the text among thousands, in its own language and in another', () => {
    const filler = Array.from({ length: 3000 }, (_, at) =>
      of(`Entry ${at} of the gardener tells of ${at + 3} lemon trees, lanterns and a wheelbarrow in the rain.`, 'en'),
    );
    const claim = of('Microsoft replaced 1,200 laptops of the Court in The Hague with new machines.', 'en');
    const index = similarIndex([...filler, claim]);
    const sentence = 'Microsoft a remplacé à La Haye 1 200 ordinateurs portables de la Cour par de nouvelles machines.';
    expect(findSimilar(index, of(sentence, 'fr')).map(({ at }) => at)).toEqual([3000]);
    expect(findSimilar(index, claim).map(({ at }) => at)).toEqual([3000]);
    expect(findSimilar(index, of('The gallery sold two drawings of a harbour to a collector.', 'en'))).toEqual([]);
    expect(index.fingerprints.size).toBeLessThan(20);
  });
});
