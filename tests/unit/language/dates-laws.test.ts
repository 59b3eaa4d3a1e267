import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoDay, monday, weekday } from '../../../lib/base/calendar';
import { contains, dayInterval, lengthInDays, type DateInterval } from '../../../lib/base/interval';
import { findDates } from '../../../lib/language/dates';
import { tokenise } from '../../../lib/language/tokens';

const read = (text: string, lang: string, published: string, modified: string | null = null): DateInterval | null =>
  findDates(tokenise(text), { text, lang, published, modified })[0]?.interval ?? null;

/** Days from 1990 to 2049. */
const day = fc.integer({ min: 7305, max: 29219 }).map(isoDay);

/** Expressions by language, and how many days before publication the day meant can lie: the nearest and the farthest. */
const MEANT: readonly (readonly [lang: string, text: string, days: (published: string) => readonly string[]])[] = [
  ...[
    'the day before yesterday|en',
    'avant-hier|fr',
    'anteayer|es',
    'vorgestern|de',
    'eergisteren|nl',
    'l’altro ieri|it',
    'anteontem|pt',
  ].map((row): (typeof MEANT)[number] => [row.split('|')[1] ?? '', row.split('|')[0] ?? '', (at) => [addDays(at, -2)]]),
  ...[
    'a week ago|en',
    'il y a une semaine|fr',
    'hace una semana|es',
    'vor einer Woche|de',
    'een week geleden|nl',
    'una settimana fa|it',
    'há uma semana|pt',
  ].map((row): (typeof MEANT)[number] => [row.split('|')[1] ?? '', row.split('|')[0] ?? '', (at) => [addDays(at, -7)]]),
  ...[
    'a fortnight ago|en',
    'il y a quinze jours|fr',
    'hace quince días|es',
    'vor vierzehn Tagen|de',
    'veertien dagen geleden|nl',
    'quindici giorni fa|it',
    'há quinze dias|pt',
  ].map((row): (typeof MEANT)[number] => [
    row.split('|')[1] ?? '',
    row.split('|')[0] ?? '',
    (at) => [addDays(at, -14)],
  ]),
  ...[
    'over the weekend|en',
    'pendant le week-end|fr',
    'durante el fin de semana|es',
    'am Wochenende|de',
    'in het weekend|nl',
    'nel fine settimana|it',
    'no fim de semana|pt',
  ].map((row): (typeof MEANT)[number] => [
    row.split('|')[1] ?? '',
    row.split('|')[0] ?? '',
    (at) => (weekday(at) >= 5 ? [addDays(monday(at), 5)] : [addDays(monday(at), -2), addDays(monday(at), -1)]),
  ]),
  ...[
    'on Friday|en',
    'vendredi|fr',
    'el viernes|es',
    'am Freitag|de',
    'vrijdag|nl',
    'venerdì|it',
    'sexta-feira|pt',
  ].map((row): (typeof MEANT)[number] => [
    row.split('|')[1] ?? '',
    row.split('|')[0] ?? '',
    (at) => [addDays(at, -((weekday(at) - 4 + 7) % 7))],
  ]),
  ...[
    'late last week|en',
    'à la fin de la semaine dernière|fr',
    'a finales de la semana pasada|es',
    'Ende letzter Woche|de',
    'eind vorige week|nl',
    'alla fine della scorsa settimana|it',
    'no final da semana passada|pt',
  ].map((row): (typeof MEANT)[number] => [
    row.split('|')[1] ?? '',
    row.split('|')[0] ?? '',
    (at) => [3, 4, 5, 6].map((after) => addDays(monday(at), after - 7)),
  ]),
];

describe('relative dates, whatever the day of publication', () => {
  test.each(MEANT)('%s "%s" holds the day that is meant, and no day to come', (lang, text, days) => {
    fc.assert(
      fc.property(day, (published) => {
        const interval = read(text, lang, published);
        expect(interval).not.toBeNull();
        if (!interval) return;
        for (const meant of days(published)) expect(contains(interval, dayInterval(meant))).toBe(true);
        expect(interval.start <= interval.end).toBe(true);
        expect(interval.start <= published).toBe(true);
        expect(lengthInDays(interval)).toBeLessThanOrEqual(7);
      }),
      { numRuns: 50 },
    );
  });

  test.each(MEANT)('%s "%s": a later text never tells of an earlier day', (lang, text) => {
    fc.assert(
      fc.property(day, fc.nat(40), (published, later) => {
        const [one, other] = [read(text, lang, published), read(text, lang, addDays(published, later))];
        expect((one?.start ?? '') <= (other?.start ?? '')).toBe(true);
        expect((one?.end ?? '') <= (other?.end ?? '')).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test.each(MEANT)('%s "%s" of a changed text holds both readings', (lang, text) => {
    fc.assert(
      fc.property(day, fc.integer({ min: 2, max: 60 }), (published, later) => {
        const modified = addDays(published, later);
        const both = read(text, lang, published, modified);
        for (const at of [published, modified]) {
          const one = read(text, lang, at);
          expect(both && one && contains(both, one)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('reading twice says the same, and mentions follow each other without overlap', () => {
    const words = fc.constantFrom(
      ...'on the of last week Friday two days later earlier September 19 2023 between and 11 that year following day this month ago a fortnight since mid'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), day, (parts, published) => {
        const text = parts.join(' ');
        const context = { text, lang: 'en', published };
        const found = findDates(tokenise(text), context);
        expect(findDates(tokenise(text), context)).toEqual(found);
        for (const [at, { from, to }] of found.entries()) {
          expect(to).toBeGreaterThan(from);
          expect(from).toBeGreaterThanOrEqual(found[at - 1]?.to ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
