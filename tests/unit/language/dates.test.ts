import { describe, expect, test } from 'vitest';
import { intervalToValue } from '../../../lib/base/interval';
import { findDates } from '../../../lib/language/dates';
import { tokenise } from '../../../lib/language/tokens';

const read = (text: string, lang: string, published: string | null): (string | null)[] =>
  findDates(tokenise(text), { text, lang, published }).map(({ interval }) => interval && intervalToValue(interval));

describe('findDates', () => {
  // The Friday 20 October 2023 is the reference unless the row says otherwise.
  test.each([
    ['en', 'on 19 September 2023', '2023-09-19'],
    ['en', 'on September 19', '2023-09-19'],
    ['en', 'on Tuesday', '2023-10-17'],
    ['en', 'last week', '2023-10-09/15'],
    ['en', 'this week', '2023-10-16/20'],
    ['en', 'late last week', '2023-10-12/15'],
    ['en', 'at the end of last week', '2023-10-12/15'],
    ['en', 'last month', '2023-09'],
    ['en', 'in September', '2023-09'],
    ['en', 'a September breach', '2023-09'],
    ['en', 'at the end of September', '2023-09-25/30'],
    ['en', 'five weeks ago', '2023-09-11/17'],
    ['en', 'the week of 11 September', '2023-09-11/17'],
    ['en', 'in March', '2023-03'],
    ['en', 'last year', '2022'],
    ['en', 'in 2022', '2022'],
    ['en', 'yesterday', '2023-10-19'],
    ['en', 'in December', '2022-12'],
    ['fr', 'le 19 septembre', '2023-09-19'],
    ['fr', 'vendredi 20 octobre', '2023-10-20'],
    ['fr', 'le 1er octobre 2023', '2023-10-01'],
    ['fr', 'mardi dernier', '2023-10-17'],
    ['fr', 'la semaine dernière', '2023-10-09/15'],
    ['fr', 'fin septembre', '2023-09-25/30'],
    ['fr', 'le mois dernier', '2023-09'],
    ['fr', 'il y a cinq semaines', '2023-09-11/17'],
    ['fr', 'en avril 2022', '2022-04'],
    ['fr', 'l’an dernier', '2022'],
    ['fr', 'la semaine du 11 septembre', '2023-09-11/17'],
  ])('%s %s', (lang, text, expected) => {
    expect(read(text, lang, '2023-10-20')).toEqual([expected]);
  });

  test('a relative date without a day to count from stays open', () => {
    expect(read('last week', 'en', null)).toEqual([null]);
    expect(read('last week', 'en', '2023-10')).toEqual([null]);
    expect(read('last month', 'en', '2023-10')).toEqual(['2023-09']);
  });

  test('words that are months only by chance are none', () => {
    expect(read('they may march on', 'en', '2023-10-20')).toEqual([]);
  });

  test('a language without calendar words has no dates', () => {
    expect(read('am 19. September', 'xx', '2023-10-20')).toEqual([]);
  });
});
