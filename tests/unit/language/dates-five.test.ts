import { describe, expect, test } from 'vitest';
import { intervalToValue } from '../../../lib/base/interval';
import { findDates } from '../../../lib/language/dates';
import { numberAt } from '../../../lib/language/numbers';
import { splitSentences } from '../../../lib/language/sentences';
import { tokenise } from '../../../lib/language/tokens';

const read = (text: string, lang: string): (string | null)[] =>
  findDates(tokenise(text), { text, lang, published: '2023-10-20' }).map(
    ({ interval }) => interval && intervalToValue(interval),
  );

describe('dates in five more languages, read on Friday 20 October 2023', () => {
  test.each([
    ['es', 'el 19 de septiembre de 2023', '2023-09-19'],
    ['es', 'el pasado 19 de septiembre', '2023-09-19'],
    ['es', 'el viernes 20 de octubre', '2023-10-20'],
    ['es', 'este martes', '2023-10-17'],
    ['es', 'el martes pasado', '2023-10-17'],
    ['es', 'la semana pasada', '2023-10-09/15'],
    ['es', 'a finales de la semana pasada', '2023-10-12/15'],
    ['es', 'el martes de la semana pasada', '2023-10-10'],
    ['es', 'hace cinco semanas', '2023-09-11/17'],
    ['es', 'a finales de septiembre', '2023-09-25/30'],
    ['es', 'a principios de octubre', '2023-10-01/10'],
    ['es', 'el mes pasado', '2023-09'],
    ['es', 'el año pasado', '2022'],
    ['es', 'en junio de 2022', '2022-06'],
    ['es', 'en 2022', '2022'],
    ['es', 'la semana del 11 de septiembre', '2023-09-11/17'],
    ['es', 'la semana del 11 al 17 de septiembre', '2023-09-11/17'],
    ['es', 'ayer', '2023-10-19'],
    ['es', 'el pasado fin de semana', '2023-10-14/15'],
    ['es', 'hace un mes', '2023-09'],
    ['de', 'am 19. September 2023', '2023-09-19'],
    ['de', 'am 19.09.2023', '2023-09-19'],
    ['de', 'am Dienstag', '2023-10-17'],
    ['de', 'am Dienstagabend', '2023-10-17'],
    ['de', 'am Freitag, den 20. Oktober', '2023-10-20'],
    ['de', 'letzte Woche', '2023-10-09/15'],
    ['de', 'Ende vergangener Woche', '2023-10-12/15'],
    ['de', 'am Dienstag vergangener Woche', '2023-10-10'],
    ['de', 'Ende September', '2023-09-25/30'],
    ['de', 'in der Woche vom 11. September', '2023-09-11/17'],
    ['de', 'vor fünf Wochen', '2023-09-11/17'],
    ['de', 'vor einem Monat', '2023-09'],
    ['de', 'im vergangenen Monat', '2023-09'],
    ['de', 'im vorigen Jahr', '2022'],
    ['de', 'im März', '2023-03'],
    ['de', 'im Juni 2022', '2022-06'],
    ['de', 'im Jahr 2022', '2022'],
    ['de', '2022 wurde er enttarnt', '2022'],
    ['de', 'Mitte September', '2023-09-11/20'],
    ['de', 'gestern', '2023-10-19'],
    ['de', 'diese Woche', '2023-10-16/20'],
    ['nl', 'op 19 september 2023', '2023-09-19'],
    ['nl', 'dinsdag', '2023-10-17'],
    ['nl', 'dinsdagavond', '2023-10-17'],
    ['nl', 'afgelopen dinsdag', '2023-10-17'],
    ['nl', 'vrijdag 20 oktober', '2023-10-20'],
    ['nl', 'vorige week', '2023-10-09/15'],
    ['nl', 'vorige week dinsdag', '2023-10-10'],
    ['nl', 'eind vorige week', '2023-10-12/15'],
    ['nl', 'eind september', '2023-09-25/30'],
    ['nl', 'begin september', '2023-09-01/10'],
    ['nl', 'vijf weken geleden', '2023-09-11/17'],
    ['nl', 'een maand geleden', '2023-09'],
    ['nl', 'de week van 11 september', '2023-09-11/17'],
    ['nl', 'vorige maand', '2023-09'],
    ['nl', 'vorig jaar', '2022'],
    ['nl', 'in juni 2022', '2022-06'],
    ['nl', 'gisteren', '2023-10-19'],
    ['it', 'il 19 settembre 2023', '2023-09-19'],
    ['it', 'l’11 settembre', '2023-09-11'],
    ['it', 'lo scorso 19 settembre', '2023-09-19'],
    ['it', 'venerdì 20 ottobre', '2023-10-20'],
    ['it', 'martedì scorso', '2023-10-17'],
    ['it', 'la settimana scorsa', '2023-10-09/15'],
    ['it', 'la scorsa settimana', '2023-10-09/15'],
    ['it', 'alla fine della scorsa settimana', '2023-10-12/15'],
    ['it', 'martedì della scorsa settimana', '2023-10-10'],
    ['it', 'cinque settimane fa', '2023-09-11/17'],
    ['it', 'a fine settembre', '2023-09-25/30'],
    ['it', 'il mese scorso', '2023-09'],
    ['it', 'l’anno scorso', '2022'],
    ['it', 'nel giugno 2022', '2022-06'],
    ['it', 'nella settimana dell’11 settembre', '2023-09-11/17'],
    ['it', 'a marzo', '2023-03'],
    ['it', 'lo scorso fine settimana', '2023-10-14/15'],
    ['it', 'ieri', '2023-10-19'],
    ['pt', 'em 19 de setembro de 2023', '2023-09-19'],
    ['pt', 'a 19 de setembro', '2023-09-19'],
    ['pt', 'nesta terça-feira', '2023-10-17'],
    ['pt', 'na última terça-feira', '2023-10-17'],
    ['pt', 'sexta-feira, 20 de outubro', '2023-10-20'],
    ['pt', 'na semana passada', '2023-10-09/15'],
    ['pt', 'no final da semana passada', '2023-10-12/15'],
    ['pt', 'há cinco semanas', '2023-09-11/17'],
    ['pt', 'cinco semanas atrás', '2023-09-11/17'],
    ['pt', 'no fim de setembro', '2023-09-25/30'],
    ['pt', 'no mês passado', '2023-09'],
    ['pt', 'no ano passado', '2022'],
    ['pt', 'em junho de 2022', '2022-06'],
    ['pt', 'na semana de 11 de setembro', '2023-09-11/17'],
    ['pt', 'em março', '2023-03'],
    ['pt', '1º de outubro', '2023-10-01'],
    ['pt', 'ontem', '2023-10-19'],
  ])('%s %s', (lang, text, expected) => {
    expect(read(text, lang)).toEqual([expected]);
  });

  test.each([
    ['pt', 'pela segunda vez, a quinta parte'],
    ['pt', 'Marco chegou a Haia'],
    ['es', 'lleva abierta desde hace dos semanas'],
    ['de', 'sechs Wochen lang'],
    ['nl', 'een week lang'],
    ['it', 'fine delle trasmissioni'],
  ])('%s: no date in "%s"', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });

  test('a German ordinal day ends no sentence', () => {
    expect(splitSentences('Am 19. September geschah es. Danach war Ruhe.')).toHaveLength(2);
  });
});

describe('number words', () => {
  test.each([
    ['es', 'diecisiete', 17],
    ['es', 'veintitrés', 23],
    ['es', 'treinta y uno', 31],
    ['es', 'ciento veintitrés', 123],
    ['de', 'siebzehn', 17],
    ['de', 'einunddreißig', 31],
    ['de', 'hundertdreiundzwanzig', 123],
    ['nl', 'zeventien', 17],
    ['nl', 'eenendertig', 31],
    ['nl', 'drieëntwintig', 23],
    ['nl', 'honderddrieëntwintig', 123],
    ['it', 'diciassette', 17],
    ['it', 'trentuno', 31],
    ['it', 'centoventitré', 123],
    ['pt', 'dezassete', 17],
    ['pt', 'dezessete', 17],
    ['pt', 'trinta e um', 31],
    ['pt', 'cento e vinte e três', 123],
  ])('%s %s', (lang, text, value) => {
    const tokens = tokenise(text);
    expect(numberAt(text, tokens, 0, lang)).toEqual({ value, from: 0, to: tokens.length });
  });
});
