import { describe, expect, test } from 'vitest';
import { intervalToValue } from '../../../lib/base/interval';
import { datelineDay } from '../../../lib/language/dateline';
import { findDates } from '../../../lib/language/dates';
import { tokenise } from '../../../lib/language/tokens';

const read = (text: string, lang: string) =>
  findDates(tokenise(text), { text, lang, published: '2023-09-20' }).map(
    ({ interval }) => interval && intervalToValue(interval),
  );

describe('datelines', () => {
  test.each([
    ['en', 'THE HAGUE, Sept 19 (Reuters) - The court was hacked on Monday.', ['2023-09-18']],
    ['en', 'THE HAGUE, Netherlands, Sept. 19, 2023 (AP) — Staff noticed it last week.', ['2023-09-11/17']],
    ['en', 'The Hague, 19 September 2023 – The court was hacked.', []],
    ['en', 'Sept 19 (Reuters) - The court was hacked.', []],
    ['en', 'AMSTERDAM/THE HAGUE, September 19 (Reuters) - Nothing was taken.', []],
    ['fr', 'LA HAYE, 20 septembre (AFP) — La Cour a été piratée lundi.', ['2023-09-18']],
    ['fr', 'La Haye, le 20 septembre 2023 - La Cour a été piratée.', []],
    ['fr', 'La Haye (Pays-Bas), 20 sept 2023 (AFP) - La Cour a été piratée.', []],
    ['es', 'LA HAYA, 19 sep (EFE).- La Corte fue atacada el lunes.', ['2023-09-18']],
    ['de', 'DEN HAAG, 19. September (Reuters) - Der Gerichtshof wurde am Montag angegriffen.', ['2023-09-18']],
    ['nl', 'DEN HAAG, 19 september (ANP) - Het hof is gehackt.', []],
    ['it', '(ANSA) - L’AIA, 19 SET - La Corte è stata attaccata lunedì.', ['2023-09-18']],
    ['pt', 'HAIA, 19 set (Reuters) - O tribunal foi atacado na segunda-feira.', ['2023-09-18']],
  ])('%s: the date of "%s" is not what is told', (lang, text, dates) => {
    expect(read(text, lang)).toEqual(dates);
  });

  test.each([
    ['en', 'On Tuesday, 19 September 2023 - the day it broke - nobody spoke.'],
    ['en', 'On September 19 (a Tuesday) the court spoke.'],
    ['en', 'The Court, on 19 September, said so.'],
    ['en', 'September 19: the court speaks.'],
    ['fr', 'Mardi 19 septembre (dans la soirée), la Cour a parlé.'],
    ['fr', 'Le 19 septembre 2023 - un mardi - la Cour a parlé.'],
    ['de', 'Am 19. September (Dienstag) meldete sich der Gerichtshof.'],
  ])('%s: "%s" opens with a date of its own', (lang, text) => {
    expect(read(text, lang)[0]).toBe('2023-09-19');
  });

  test('a line in the middle of a block is none', () => {
    expect(read('It said so. THE HAGUE, Sept 19 (Reuters) - The court was hacked.', 'en')).toContain('2023-09-19');
  });

  test.each([
    ['with a year it gives the day', 'THE HAGUE, 19 September 2023 (AP) - It is so.', null, '2023-09-19'],
    ['without one it gives none', 'THE HAGUE, Sept 19 (AP) - It is so.', null, null],
    ['the year of the page completes it', 'THE HAGUE, Sept 19 (AP) - It is so.', '2023', '2023-09-19'],
    ['the month of the page is borne out', 'THE HAGUE, Sept 19 (AP) - It is so.', '2023-09', '2023-09-19'],
    ['another month is not believed', 'THE HAGUE, Sept 19 (AP) - It is so.', '2023-10', null],
    ['a page with a day keeps it', 'THE HAGUE, Sept 19, 2023 (AP) - It is so.', '2023-09-21', null],
    ['no such day', 'THE HAGUE, 31 September 2023 (AP) - It is so.', null, null],
  ])('%s', (_, block, published, expected) => {
    expect(datelineDay(['A headline', block], { lang: 'en', published })).toBe(expected);
  });
});
