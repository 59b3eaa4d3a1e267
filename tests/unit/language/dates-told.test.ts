import { describe, expect, test } from 'vitest';
import { intervalToValue, valueToInterval } from '../../../lib/base/interval';
import { findDates } from '../../../lib/language/dates';
import { tokenise } from '../../../lib/language/tokens';

/** Read on Friday 20 October 2023 unless another day is given. */
const read = (
  text: string,
  lang: string,
  more: { published?: string | null; modified?: string; told?: string[] } = {},
) =>
  findDates(tokenise(text), {
    text,
    lang,
    published: more.published === undefined ? '2023-10-20' : more.published,
    modified: more.modified ?? null,
    told: (more.told ?? []).flatMap((value) => valueToInterval(value) ?? []),
  }).map(({ interval }) => interval && intervalToValue(interval));

describe('a day without a year', () => {
  test.each([
    [
      'en',
      'Hacked in September 2023, the Court spoke on 20 October of spies.',
      '2025-07-07',
      ['2023-09', '2023-10-20'],
    ],
    [
      'fr',
      "En septembre 2023, la Cour fut piratée ; elle s'expliqua le 20 octobre.",
      '2025-07-07',
      ['2023-09', '2023-10-20'],
    ],
    [
      'en',
      'The Court, hacked in September 2023, said on 30 June it was hit again.',
      '2025-07-07',
      ['2023-09', '2025-06-30'],
    ],
  ])('%s: has that of a dated one shortly before it, else the nearest: %s', (lang, text, published, dates) => {
    expect(read(text, lang, { published })).toEqual(dates);
  });
});

describe('days and stretches before publication', () => {
  test.each([
    ['en', 'the day before yesterday', '2023-10-18'],
    ['en', 'a week ago', '2023-10-09/15'],
    ['en', 'ten days ago', '2023-10-10'],
    ['en', 'a fortnight ago', '2023-10-02/08'],
    ['en', 'over the weekend', '2023-10-14/15'],
    ['en', 'earlier this week', '2023-10-16/20'],
    ['en', 'earlier this month', '2023-10-01/20'],
    ['en', 'the week before last', '2023-10-02/08'],
    ['en', 'since Friday', '2023-10-20'],
    ['en', 'on Tuesday of last week', '2023-10-10'],
    ['en', 'in the closing days of last week', '2023-10-12/15'],
    ['en', 'as the previous week came to an end', '2023-10-12/15'],
    ['en', 'between Monday and Wednesday', '2023-10-16/18'],
    ['en', 'on 19 September last year', '2022-09-19'],
    ['fr', 'avant-hier', '2023-10-18'],
    ['fr', 'il y a une semaine', '2023-10-09/15'],
    ['fr', 'il y a dix jours', '2023-10-10'],
    ['fr', 'il y a une dizaine de jours', '2023-10-07/13'],
    ['fr', 'il y a quinze jours', '2023-10-02/08'],
    ['fr', 'pendant le week-end', '2023-10-14/15'],
    ['fr', 'ce week-end', '2023-10-14/15'],
    ['fr', 'plus tôt cette semaine', '2023-10-16/20'],
    ['fr', 'plus tôt ce mois-ci', '2023-10-01/20'],
    ['fr', 'l’avant-dernière semaine', '2023-10-02/08'],
    ['fr', 'depuis vendredi', '2023-10-20'],
    ['fr', 'le mardi de la semaine dernière', '2023-10-10'],
    ['fr', 'alors que la semaine dernière touchait à sa fin', '2023-10-12/15'],
    ['fr', 'dans la nuit de lundi à mardi', '2023-10-16/17'],
    ['es', 'anteayer', '2023-10-18'],
    ['es', 'antes de ayer', '2023-10-18'],
    ['es', 'hace una semana', '2023-10-09/15'],
    ['es', 'hace diez días', '2023-10-10'],
    ['es', 'hace quince días', '2023-10-02/08'],
    ['es', 'durante el fin de semana', '2023-10-14/15'],
    ['es', 'desde el viernes', '2023-10-20'],
    ['de', 'vorgestern', '2023-10-18'],
    ['de', 'vor einer Woche', '2023-10-09/15'],
    ['de', 'vor zehn Tagen', '2023-10-10'],
    ['de', 'vor vierzehn Tagen', '2023-10-02/08'],
    ['de', 'am Wochenende', '2023-10-14/15'],
    ['de', 'vorletzte Woche', '2023-10-02/08'],
    ['de', 'seit Freitag', '2023-10-20'],
    ['nl', 'eergisteren', '2023-10-18'],
    ['nl', 'een week geleden', '2023-10-09/15'],
    ['nl', 'tien dagen geleden', '2023-10-10'],
    ['nl', 'veertien dagen geleden', '2023-10-02/08'],
    ['nl', 'in het weekend', '2023-10-14/15'],
    ['nl', 'eerder deze maand', '2023-10-01/20'],
    ['nl', 'sinds vrijdag', '2023-10-20'],
    ['it', 'l’altro ieri', '2023-10-18'],
    ['it', 'una settimana fa', '2023-10-09/15'],
    ['it', 'dieci giorni fa', '2023-10-10'],
    ['it', 'quindici giorni fa', '2023-10-02/08'],
    ['it', 'nel fine settimana', '2023-10-14/15'],
    ['it', 'da venerdì', '2023-10-20'],
    ['pt', 'anteontem', '2023-10-18'],
    ['pt', 'há uma semana', '2023-10-09/15'],
    ['pt', 'há dez dias', '2023-10-10'],
    ['pt', 'há quinze dias', '2023-10-02/08'],
    ['pt', 'no fim de semana', '2023-10-14/15'],
    ['pt', 'desde sexta-feira', '2023-10-20'],
  ])('%s %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual([expected]);
  });

  test('the day before yesterday is not yesterday', () => {
    expect(read('Elle a vendu la mèche avant-hier', 'fr', { published: '2023-09-21' })).toEqual(['2023-09-19']);
  });

  test.each([
    ['en', 'in the past weeks'],
    ['fr', 'ces derniers jours'],
    ['fr', 'ces derniers mois'],
    ['de', 'in den letzten Tagen'],
    ['es', 'las últimas semanas'],
  ])('%s: "%s" is no particular day, week or month', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });
});

describe('parts of a month and stretches between two days', () => {
  test.each([
    ['en', 'mid-September', '2023-09-11/20'],
    ['en', 'the last days of June', '2023-06-25/30'],
    ['en', 'in the final days of June', '2023-06-25/30'],
    ['en', 'in the first days of June', '2023-06-01/10'],
    ['en', 'the last week of June', '2023-06-24/30'],
    ['en', 'the second week of September', '2023-09-04/17'],
    ['en', 'the week of Monday 11 September', '2023-09-11/17'],
    ['en', 'between 11 and 15 September', '2023-09-11/15'],
    ['en', 'between September 11 and 15', '2023-09-11/15'],
    ['en', 'September 11–15, 2023', '2023-09-11/15'],
    ['en', 'from 30 August to 2 September', '2023-08-30/09-02'],
    ['fr', 'fin septembre', '2023-09-25/30'],
    ['fr', 'à la mi-septembre', '2023-09-11/20'],
    ['fr', 'les derniers jours de juin', '2023-06-25/30'],
    ['fr', 'la dernière semaine de juin', '2023-06-24/30'],
    ['fr', 'entre le 11 et le 15 septembre', '2023-09-11/15'],
    ['fr', 'du 30 août au 2 septembre', '2023-08-30/09-02'],
    ['es', 'a mediados de septiembre', '2023-09-11/20'],
    ['es', 'los últimos días de junio', '2023-06-25/30'],
    ['es', 'entre el 11 y el 15 de septiembre', '2023-09-11/15'],
    ['de', 'in den letzten Tagen des Juni', '2023-06-25/30'],
    ['de', 'zwischen dem 11. und dem 15. September', '2023-09-11/15'],
    ['de', 'vom 11. bis 15. September', '2023-09-11/15'],
    ['nl', 'half september', '2023-09-11/20'],
    ['nl', 'de laatste dagen van juni', '2023-06-25/30'],
    ['nl', 'tussen 11 en 15 september', '2023-09-11/15'],
    ['it', 'a metà settembre', '2023-09-11/20'],
    ['it', 'gli ultimi giorni di giugno', '2023-06-25/30'],
    ['it', 'tra l’11 e il 15 settembre', '2023-09-11/15'],
    ['pt', 'em meados de setembro', '2023-09-11/20'],
    ['pt', 'os últimos dias de junho', '2023-06-25/30'],
    ['pt', 'entre 11 e 15 de setembro', '2023-09-11/15'],
  ])('%s %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual([expected]);
  });
});

describe('dates that count from the one told before', () => {
  // Told in the sentence before: 19 September 2022.
  test.each([
    ['en', 'that year', '2022'],
    ['en', 'in the same month', '2022-09'],
    ['en', 'on September 20 of that year', '2022-09-20'],
    ['en', 'the following day', '2022-09-20'],
    ['en', 'the next day', '2022-09-20'],
    ['en', 'two days later', '2022-09-21'],
    ['en', 'the day before.', '2022-09-18'],
    ['en', 'the following week', '2022-09-26/10-02'],
    ['en', 'the following Friday', '2022-09-23'],
    ['en', 'a month later', '2022-10'],
    ['fr', 'cette année-là', '2022'],
    ['fr', 'la même année', '2022'],
    ['fr', 'ce mois-là', '2022-09'],
    ['fr', 'le 20 septembre de cette année-là', '2022-09-20'],
    ['fr', 'le 20 septembre de la même année', '2022-09-20'],
    ['fr', 'Le lendemain, elle a parlé', '2022-09-20'],
    ['fr', 'la veille', '2022-09-18'],
    ['fr', 'le surlendemain', '2022-09-21'],
    ['fr', 'deux jours plus tard', '2022-09-21'],
    ['fr', 'deux jours après, tout était rentré dans l’ordre', '2022-09-21'],
    ['fr', 'la semaine suivante', '2022-09-26/10-02'],
    ['fr', 'le vendredi suivant', '2022-09-23'],
    ['es', 'ese año', '2022'],
    ['es', 'el mismo mes', '2022-09'],
    ['es', 'al día siguiente', '2022-09-20'],
    ['es', 'dos días después', '2022-09-21'],
    ['es', 'dos días más tarde', '2022-09-21'],
    ['de', 'im selben Jahr', '2022'],
    ['de', 'im gleichen Monat', '2022-09'],
    ['de', 'am folgenden Tag', '2022-09-20'],
    ['de', 'am nächsten Tag', '2022-09-20'],
    ['de', 'zwei Tage später', '2022-09-21'],
    ['de', 'tags zuvor', '2022-09-18'],
    ['nl', 'dat jaar', '2022'],
    ['nl', 'dezelfde maand', '2022-09'],
    ['nl', 'de volgende dag', '2022-09-20'],
    ['nl', 'twee dagen later', '2022-09-21'],
    ['it', 'quell’anno', '2022'],
    ['it', 'lo stesso mese', '2022-09'],
    ['it', 'il giorno seguente', '2022-09-20'],
    ['it', 'due giorni dopo', '2022-09-21'],
    ['it', 'due giorni più tardi', '2022-09-21'],
    ['pt', 'naquele ano', '2022'],
    ['pt', 'no mesmo mês', '2022-09'],
    ['pt', 'no dia seguinte', '2022-09-20'],
    ['pt', 'dois dias depois', '2022-09-21'],
    ['pt', 'dois dias mais tarde', '2022-09-21'],
  ])('%s %s', (lang, text, expected) => {
    expect(read(text, lang, { told: ['2022-09-19'] })).toEqual([expected]);
    expect(read(text, lang)).toEqual([null]);
    expect(read(text, lang, { told: ['2022-09-19', '2021-03-01'] })).toEqual([null]);
  });

  test('they count from the date before them in their own sentence first', () => {
    expect(read('noticed on 11 September 2023 and closed two days later', 'en', { told: ['2022-01-01'] })).toEqual([
      '2023-09-11',
      '2023-09-13',
    ]);
  });

  test('dates that agree on the year agree on "that year", not on "the following day"', () => {
    const told = ['2022-09-19', '2022-03-01'];
    expect(read('that year', 'en', { told })).toEqual(['2022']);
    expect(read('the following day', 'en', { told })).toEqual([null]);
    expect(read('the following day', 'en', { told: ['2022-09'] })).toEqual([null]);
  });

  test('"that week" is the week that was told of, "as that week drew to an end" its last days', () => {
    const told = ['2023-09-11/17', '2023-09-19'];
    expect(read('as that week drew to an end', 'en', { told })).toEqual(['2023-09-14/17']);
    expect(read('the following week', 'en', { told })).toEqual([null]);
  });

  test('a year told in passing does not hide the day of publication', () => {
    expect(read('the previous week', 'en', { told: ['2022'] })).toEqual(['2023-10-09/15']);
    expect(read('five weeks earlier', 'en', { told: ['2022'] })).toEqual(['2023-09-11/17']);
    expect(read('five weeks earlier', 'en', { told: ['2022-09-19'] })).toEqual(['2022-08-15/21']);
  });

  test('a date that follows is the day meant', () => {
    expect(read('the following day, 20 September 2023, it spoke', 'en')).toEqual(['2023-09-20']);
  });

  test.each([
    ['en', 'two days after the trial'],
    ['en', 'it said that day-to-day work goes on'],
    ['fr', 'au lendemain de l’attaque'],
    ['fr', 'à la veille du procès'],
    ['fr', 'deux jours après le procès'],
    ['it', 'due giorni dopo il processo'],
    ['fr', 'cette année la Cour se tait'],
  ])('%s: "%s" does not count from what was told', (lang, text) => {
    expect(read(text, lang, { told: ['2022-09-19'] })).not.toContain('2022-09-21');
    expect(read(text, lang, { told: ['2022-09-19'] })).not.toContain('2022-09-20');
    expect(read(text, lang, { told: ['2022-09-19'] })).not.toContain('2022');
  });
});

describe('a text that was changed after it appeared', () => {
  const changed = { published: '2023-09-19', modified: '2023-09-26' };

  test.each([
    ['en', 'on Monday', '2023-09-18/25'],
    ['en', 'last week', '2023-09-11/24'],
    ['en', 'yesterday', '2023-09-18/25'],
    ['en', 'late last week', '2023-09-14/24'],
    ['fr', 'lundi', '2023-09-18/25'],
    ['fr', 'la semaine dernière', '2023-09-11/24'],
    ['de', 'letzte Woche', '2023-09-11/24'],
    ['en', 'on 19 September', '2023-09-19'],
    ['en', 'in August', '2023-08'],
  ])('%s: %s may count from either day', (lang, text, expected) => {
    expect(read(text, lang, changed)).toEqual([expected]);
  });

  test.each(['2023-09-19', '2023-09-20', '2023-09-12', '2023-09', 'soon'])(
    'changed %s: counts from publication',
    (modified) => {
      expect(read('last week', 'en', { published: '2023-09-19', modified })).toEqual(['2023-09-11/17']);
    },
  );
});
