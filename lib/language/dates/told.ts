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

/** The unit `steps` after that in which an interval lies; null where it lies in no single one. */
function unitFrom({ start, end, grain }: DateInterval, unit: Unit, steps: number): DateInterval | null {
  if (unit === 'year')
    return start.slice(0, 4) === end.slice(0, 4) ? yearInterval(Number(start.slice(0, 4)) + steps) : null;
  if (unit === 'month') {
    if (start.slice(0, 7) !== end.slice(0, 7)) return null;
    const index = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + steps;
    return monthInterval(Math.floor(index / 12), (index % 12) + 1);
  }
  if (unit === 'week') {
    const first = monday(start);
    if (monday(end) !== first) return null;
    return spanInterval(addDays(first, 7 * steps), addDays(first, 7 * steps + 6));
  }
  return unit === 'day' && grain === 'day' ? dayInterval(addDays(start, steps)) : null;
}

/**
 * Counts from the dates told last: only where all of them lead to the same answer, else it is told not to be known. Null
 * where none was told.
 */
function fromEach(cursor: Cursor, to: number, step: (told: DateInterval) => DateInterval | null): Reading | null {
  const [first, ...others] = cursor.told.map(step);
  if (first === undefined) return null;
  const alike = first !== null && others.every((other) => other?.start === first.start && other.end === first.end);
  return { to, interval: alike ? first : null, basis: 'told' };
}

const isWeek = ({ start, end, grain }: DateInterval): boolean => grain === 'span' && end === addDays(start, 6);

const isOf = (told: DateInterval, unit: Unit): boolean => (unit === 'week' ? isWeek(told) : told.grain === unit);

/**
 * The unit `steps` after the one told of; null where no date was told. "That week" is a week told of, where one was; what lies
 * before is counted only from dates that are exact enough, so that a year in passing does not hide the day of publication.
 */
export function fromTold(cursor: Cursor, unit: Unit, steps: number, to: number): Reading | null {
  const named = steps === 0 ? cursor.told.filter((told) => isOf(told, unit)) : [];
  const exact = steps < 0 ? cursor.told.filter((told) => unitFrom(told, unit, steps) !== null) : cursor.told;
  const told = named.length > 0 ? named : exact;
  return fromEach({ ...cursor, told }, to, (one) => unitFrom(one, unit, steps));
}

const open = (to: number): Reading => ({ to, interval: null, basis: 'told' });

/** Words that look forward or back only from what follows them, unless nothing does: "two days before the trial". */
const OPEN = new Set('after before dopo prima despues antes depois apos avant apres'.split(' '));
const AFTER = new Set('after dopo despues depois apres'.split(' '));
const OF = new Set('of de du d des del della dell dello dei di do da dos das que qu che'.split(' '));

/** Whether the word before `to` is only the first part of another: `day-to-day`, `week-long`. */
export const isCompound = (cursor: Cursor, to: number): boolean => {
  const end = endOf(cursor, to - 1);
  return /^-\p{L}/u.test(cursor.text.slice(end, end + 2));
};

const endOf = ({ tokens, text }: Cursor, at: number): number => tokens[at]?.end ?? text.length;

/** Whether what is read up to `to` counts from words that follow, not from what was told before. */
function governs(cursor: Cursor, to: number): boolean {
  const next = textAt(cursor, to);
  if (isCompound(cursor, to)) return true;
  if (next === '' || /[,.;:()«»"”–—]/u.test(betweenAt(cursor, to))) return false;
  return OPEN.has(textAt(cursor, to - 1)) || OF.has(next);
}

/** `the following day`, « la veille », « le surlendemain », `two weeks later`, `la semaine suivante`, `the following Friday`. */
export const afterTold: Reader = (cursor, at) => {
  const { dayAfter, dayBefore, twoDaysAfter = [] } = cursor.words;
  for (const [phrases, steps] of [
    [dayAfter, 1],
    [dayBefore, -1],
    [twoDaysAfter, 2],
  ] as const) {
    const to = phraseEnd(cursor, at, phrases);
    if (to > 0) return governs(cursor, to) ? null : (fromTold(cursor, 'day', steps, to) ?? open(to));
  }
  return unitsLater(cursor, at) ?? following(cursor, at);
};

function unitsLater(cursor: Cursor, at: number): Reading | null {
  const { words, tokens, text, lang } = cursor;
  const count = countAt(text, tokens, at, lang);
  const unit = count && unitAt(cursor, count.to);
  if (!count || !unit || unit[0] === 'weekend') return null;
  const later = phraseEnd(cursor, unit[1], words.later);
  if (later > 0) {
    if (governs(cursor, later))
      return AFTER.has(textAt(cursor, later - 1)) ? elapsed(cursor, unit[0], count.value, later) : null;
    return fromTold(cursor, unit[0], count.value, later) ?? open(later);
  }
  const earlier = phraseEnd(cursor, unit[1], words.earlier);
  if (earlier < 0 || governs(cursor, earlier)) return null;
  return fromTold(cursor, unit[0], -count.value, earlier) ?? earlierThanText(cursor, unit[0], count.value, earlier);
}

/** "*Two days after* it admitted the breach": counted back from the day of its sentence, else from the text's own; the date of what follows. */
function elapsed(cursor: Cursor, unit: Unit, back: number, to: number): Reading | null {
  const interval = isCompound(cursor, to) ? null : (cursor.dayBefore ?? dayOrMore(cursor, unit));
  return interval && { to, interval: unitFrom(interval, unit, -back), basis: 'elapsed' };
}

/** With no date told before, "five weeks earlier" looks back from the text's own day. */
function earlierThanText(cursor: Cursor, unit: Unit, back: number, to: number): Reading {
  const interval = dayOrMore(cursor, unit);
  return { to, interval: interval && unitFrom(interval, unit, -back), basis: 'counted' };
}

/** What is known of publication, as far as a unit needs it. */
function dayOrMore({ day, year, month }: Cursor, unit: Unit): DateInterval | null {
  if (day !== null) return dayInterval(day);
  if (unit === 'month' && year !== null && month !== null) return monthInterval(year, month);
  return unit === 'year' && year !== null ? yearInterval(year) : null;
}

function following(cursor: Cursor, at: number): Reading | null {
  const { words } = cursor;
  const lead = phraseEnd(cursor, at, words.following);
  const place = lead > 0 ? lead : at;
  const day = weekdayAt(cursor, place);
  const unit = day ? null : unitAt(cursor, place);
  const wordsEnd = day?.[1] ?? unit?.[1];
  if (wordsEnd === undefined || unit?.[0] === 'weekend') return null;
  const to = lead > 0 ? wordsEnd : phraseEnd(cursor, wordsEnd, words.following);
  if (to < 0 || governs(cursor, to) || words.plurals.includes(textAt(cursor, wordsEnd - 1))) return null;
  if (unit) return fromTold(cursor, unit[0], 1, to) ?? open(to);
  return fromEach(cursor, to, (told) => nextWeekday(told, day?.[0] ?? 0)) ?? open(to);
}

const nextWeekday = ({ start, grain }: DateInterval, day: number): DateInterval | null =>
  grain === 'day' ? dayInterval(addDays(start, ((day - weekday(start) + 6) % 7) + 1)) : null;
