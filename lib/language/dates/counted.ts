import { addDays, monday, weekday } from '../../base/calendar';
import { dayInterval, monthInterval, spanInterval, yearInterval, type DateInterval } from '../../base/interval';
import { countAt } from '../numbers';
import {
  betweenAt,
  phraseEnd,
  textAt,
  unitAt,
  weekdayAt,
  type Cursor,
  type Reader,
  type Reading,
  type Unit,
} from './cursor';
import { fromTold, isCompound } from './told';

/** The unit that lies `back` units before publication: a week from Monday to Sunday, a whole month, a whole year. */
export function unitBack(cursor: Cursor, unit: Unit, back: number): DateInterval | null {
  const { day, year, month } = cursor;
  if (unit === 'year') return year === null ? null : yearInterval(year - back);
  if (unit === 'month') {
    if (year === null || month === null) return null;
    const index = year * 12 + month - 1 - back;
    return monthInterval(Math.floor(index / 12), (index % 12) + 1);
  }
  if (day === null) return null;
  if (unit === 'day') return dayInterval(addDays(day, -back));
  if (unit === 'weekend') {
    const saturday = addDays(monday(day), weekday(day) >= 5 ? 5 : -2);
    return spanInterval(saturday, addDays(saturday, 1));
  }
  const start = addDays(monday(day), -7 * back);
  return spanInterval(start, back === 0 ? day : addDays(start, 6));
}

/** « ces derniers mois »: the word before tells that it is more than one where the unit's own form does not. */
const MANY = /^(derniers|dernieres|passes)$/;

/** `last week`, `the previous month`, `la semaine dernière`, `this week`, `the week before`, `the week before last`. */
export const lastUnit: Reader = (cursor, at) => {
  const { words } = cursor;
  const first = textAt(cursor, at);
  const butOne = phraseEnd(cursor, at, words.lastButOne);
  if (butOne > 0) {
    const unit = unitAt(cursor, butOne);
    return unit && unit[0] !== 'day' ? counted(cursor, unit[0], 2, unit[1]) : null;
  }
  const leading = words.last.includes(first) ? 1 : words.current.includes(first) ? 0 : -1;
  const unit = unitAt(cursor, leading >= 0 ? at + 1 : at);
  if (!unit || isMany(cursor, unit, leading === 1 ? first : '')) return null;
  const [name, to] = unit;
  const afterwards = phraseEnd(cursor, to, words.lastButOne);
  if (afterwards > 0 && name !== 'day') return counted(cursor, name, 2, afterwards);
  if (leading >= 0) {
    if (leading === 0 && name === 'day') return null;
    const trailing = words.last.includes(textAt(cursor, to));
    const looksBack = words.previous.includes(leading === 1 ? first : trailing ? textAt(cursor, to) : '');
    const end = to + (trailing ? 1 : 0);
    return looksBack ? previous(cursor, name, end) : counted(cursor, name, leading === 1 || trailing ? 1 : 0, end);
  }
  if (name === 'day') return null;
  const end = phraseEnd(cursor, to, [...words.last, 'before', 'earlier', 'd_avant']);
  if (end < 0 || (textAt(cursor, to) === 'before' && /^(the|its|it|they|that)$/.test(textAt(cursor, end)))) return null;
  return /^(before|earlier|d)$/.test(textAt(cursor, to)) || words.previous.includes(textAt(cursor, to))
    ? previous(cursor, name, end)
    : counted(cursor, name, 1, end);
};

const isMany = (cursor: Cursor, [, to]: readonly [Unit, number], before: string): boolean =>
  cursor.words.plurals.includes(textAt(cursor, to - 1)) || MANY.test(before) || MANY.test(textAt(cursor, to));

const counted = (cursor: Cursor, unit: Unit, back: number, to: number): Reading => ({
  to,
  interval: unitBack(cursor, unit, back),
  basis: 'counted',
});

/** The unit before the one told of, else before that of publication. */
function previous(cursor: Cursor, unit: Unit, to: number): Reading {
  return fromTold(cursor, unit, -1, to) ?? counted(cursor, unit, 1, to);
}

/** `that year`, `the same year`, `last year`, « cette année »: a unit that is named by words, for a date that stands in it. */
export function unitNamed(cursor: Cursor, at: number, wanted: Unit): Reading | null {
  const same = sameUnit(cursor, at);
  if (same) return unitOfWords(cursor, at, same.to) === wanted ? same : null;
  const last = lastUnit(cursor, at);
  return last && unitOfWords(cursor, at, last.to) === wanted ? last : null;
}

function unitOfWords(cursor: Cursor, from: number, to: number): Unit | null {
  for (let at = from; at < to; at += 1) {
    const unit = unitAt(cursor, at);
    if (unit) return unit[0];
  }
  return null;
}

/** `that year`, « cette année-là », `the same day`. */
export const sameUnit: Reader = (cursor, at) => {
  const { same, sameAfter, current } = cursor.words;
  const lead = phraseEnd(cursor, at, same);
  if (lead > 0) {
    const unit = unitAt(cursor, lead);
    return unit && !cursor.words.plurals.includes(textAt(cursor, unit[1] - 1)) && !isCompound(cursor, unit[1])
      ? (fromTold(cursor, unit[0], 0, unit[1]) ?? { to: unit[1], interval: null, basis: 'told' })
      : null;
  }
  if (!sameAfter || !current.includes(textAt(cursor, at))) return null;
  const unit = unitAt(cursor, at + 1);
  const hyphen = unit && sameAfter.includes(textAt(cursor, unit[1])) && betweenAt(cursor, unit[1]).includes('-');
  if (!hyphen) return null;
  return fromTold(cursor, unit[0], 0, unit[1] + 1) ?? { to: unit[1] + 1, interval: null, basis: 'told' };
};

/** `five weeks ago`, `il y a cinq semaines`, `a fortnight ago`, « il y a une dizaine de jours ». */
export const unitsAgo: Reader = (cursor, at) => {
  const { words, tokens, text, lang } = cursor;
  const before = phraseEnd(cursor, at, words.agoBefore);
  if (before > 0 && words.notAgo?.includes(textAt(cursor, at - 1))) return null;
  const lead = before < 0 ? at : before;
  const count = countAt(text, tokens, lead, lang);
  const idiom = idiomAt(cursor, count ? count.to : lead) ?? idiomAt(cursor, lead);
  if (idiom) {
    const end = phraseEnd(cursor, idiom.to, words.agoAfter);
    if (before < 0 && end < 0) return null;
    return { to: Math.max(idiom.to, end), interval: idiom.interval, basis: 'counted' };
  }
  const unit = count && unitAt(cursor, count.to);
  if (!count || !unit) return null;
  const after = phraseEnd(cursor, unit[1], words.agoAfter);
  if (before < 0 && after < 0) return null;
  return counted(cursor, unit[0], count.value, Math.max(unit[1], after));
};

/** Days around a round count of days: "une dizaine de jours" is a week at the least. */
const ABOUT = 3;

function idiomAt(cursor: Cursor, at: number): { to: number; interval: DateInterval | null } | null {
  for (const [phrase, meaning] of Object.entries(cursor.words.idioms ?? {})) {
    const parts = phrase.split('_');
    if (!parts.every((part, i) => textAt(cursor, at + i) === part)) continue;
    const to = at + parts.length;
    if ('weeks' in meaning) return { to, interval: unitBack(cursor, 'week', meaning.weeks) };
    return { to, interval: cursor.day === null ? null : around(addDays(cursor.day, -meaning.aboutDays)) };
  }
  return null;
}

const around = (day: string): DateInterval => spanInterval(addDays(day, -ABOUT), addDays(day, ABOUT));

export const dayWord: Reader = (cursor, at) => {
  const { today, yesterday, beforeYesterday, weekendPhrases } = cursor.words;
  for (const [phrases, back] of [
    [beforeYesterday, 2],
    [yesterday, 1],
    [today, 0],
  ] as const) {
    const to = phraseEnd(cursor, at, phrases);
    if (to > 0) return counted(cursor, 'day', back, to);
  }
  const to = phraseEnd(cursor, at, weekendPhrases);
  return to > 0 ? counted(cursor, 'weekend', 0, to) : null;
};

/** `earlier this week`, « plus tôt ce mois-ci »: from the start of the unit to the day of publication. */
export const earlierThis: Reader = (cursor, at) => {
  const lead = phraseEnd(cursor, at, cursor.words.soFar);
  if (lead < 0) return null;
  const place = /^(in|dans)$/.test(textAt(cursor, lead)) ? lead + 1 : lead;
  const unit = cursor.words.current.includes(textAt(cursor, place)) ? unitAt(cursor, place + 1) : null;
  if (!unit || unit[0] === 'day' || unit[0] === 'weekend') return null;
  const whole = unitBack(cursor, unit[0], 0);
  const cut = whole && cursor.day && unit[0] === 'month' ? spanInterval(whole.start, cursor.day) : whole;
  return { to: unit[1], interval: cut, basis: 'counted' };
};

const isWeek = ({ grain, start, end }: DateInterval): boolean => grain === 'span' && end === addDays(start, 6);

/** `Dienstag vergangener Woche`, `Tuesday of last week`; of any other unit the weekday says nothing. */
function dayOfThatWeek(week: Reading, day: number): Reading | null {
  if (!week.interval) return week;
  // The week of publication ends with that day.
  if (!isWeek(week.interval) && weekday(week.interval.start) !== 0) return null;
  if (week.interval.grain === 'month' || week.interval.grain === 'year') return null;
  return { ...week, interval: dayInterval(addDays(week.interval.start, day)) };
}

/** `vorige week dinsdag`. */
export const weekAndDay: Reader = (cursor, at) => {
  if (!/^(nl|de)$/.test(cursor.lang)) return null;
  const week = lastUnit(cursor, at);
  const found = week && weekdayAt(cursor, week.to);
  const reading = found && dayOfThatWeek(week, found[0]);
  return reading && found ? { ...reading, to: found[1] } : null;
};

/** `[on] Tuesday`, `mardi dernier`, `vendredi 20 octobre` (the day of the month decides), `Tuesday of last week`. */
export const dayOfWeek =
  (exactDay: Reader): Reader =>
  (cursor, at) => {
    const { words } = cursor;
    if (words.every?.includes(textAt(cursor, at - 1))) return null;
    const lead = [...words.last, ...words.current].includes(textAt(cursor, at)) ? 1 : 0;
    const found = weekdayAt(cursor, at + lead);
    if (!found) return null;
    const [day, after] = found;
    const exact = exactAfter(exactDay, cursor, after);
    if (exact) return exact;
    const week = weekAfter(cursor, after);
    if (week) return dayOfThatWeek(week, day);
    const trailing = words.last.includes(textAt(cursor, after)) && !betweenAt(cursor, after).includes(',');
    const to = trailing ? after + 1 : after;
    if (cursor.day === null) return { to, interval: null, basis: 'counted' };
    const back = (weekday(cursor.day) - day + 7) % 7;
    const strict = trailing || (lead === 1 && words.last.includes(textAt(cursor, at)));
    const interval = dayInterval(addDays(cursor.day, -(back === 0 && strict ? 7 : back)));
    return { to, interval, basis: 'counted' };
  };

function exactAfter(exactDay: Reader, cursor: Cursor, after: number): Reading | null {
  return exactDay(cursor, after) ?? exactDay(cursor, skip(cursor, after));
}

function skip(cursor: Cursor, at: number): number {
  const glue = cursor.words.weekdayGlue ?? [];
  let to = at;
  while (to < at + 2 && glue.includes(textAt(cursor, to))) to += 1;
  return to;
}

/** The week that a weekday is said to be of, directly after it. */
function weekAfter(cursor: Cursor, after: number): Reading | null {
  if (/[,;:(]/.test(betweenAt(cursor, after))) return null;
  return lastUnit(cursor, skip(cursor, after)) ?? sameUnit(cursor, skip(cursor, after));
}
