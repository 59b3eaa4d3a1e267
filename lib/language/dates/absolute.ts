import { addDays, dayNumber, isoDate, monday, weekday } from '../../base/calendar';
import { dayInterval, monthInterval, spanInterval, yearInterval, type DateInterval } from '../../base/interval';
import {
  betweenAt,
  dayOfMonthAt,
  exists,
  longestOf,
  monthAt,
  phraseEnd,
  skipWords,
  textAt,
  unitAt,
  weekdayAt,
  yearAt,
  type Cursor,
  type DateBasis,
  type Reader,
  type Reading,
} from './cursor';
import { unitNamed } from './counted';

interface YearRead {
  /** Null where it is said by words that point to nothing. */
  readonly year: number | null;
  readonly to: number;
  readonly basis: DateBasis;
}

/** The year after a day or month: `2023`, `of that year`, « de l’an dernier ». */
function yearAfter(cursor: Cursor, at: number): YearRead | null {
  const place = skipWords(cursor, at, cursor.words.yearGlue, 1);
  const year = yearAt(cursor, place) || yearAt(cursor, at);
  if (year) return { year, to: (yearAt(cursor, place) ? place : at) + 1, basis: 'absolute' };
  const named = unitNamed(cursor, skipWords(cursor, at, cursor.words.glue, 3), 'year');
  return (
    named && { year: named.interval && Number(named.interval.start.slice(0, 4)), to: named.to, basis: named.basis }
  );
}

/** Days after a date told with its year within which a day without one is taken to follow it. */
const SOON_AFTER = 62;

/**
 * A day without a year soon after a dated one of its sentence has that one's year ("In September 2023 …, on 20 October …"); else it
 * is the last one that is not more than 45 days after publication (TECHNIQUES.md, date rules).
 */
function resolveYear(cursor: Cursor, month: number, dayOfMonth: number): number | null {
  const { dated } = cursor;
  if (dated) {
    const year = Number(dated.start.slice(0, 4));
    const day = isoDate(year, month, dayOfMonth);
    if (day >= dated.start && day <= addDays(dated.end, SOON_AFTER)) return year;
  }
  if (cursor.year === null) return null;
  const reference = cursor.day ?? isoDate(cursor.year, cursor.month ?? 12, 28);
  return isoDate(cursor.year, month, dayOfMonth) > addDays(reference, 45) ? cursor.year - 1 : cursor.year;
}

interface DayParts {
  readonly month: number;
  readonly day: number;
  /** The last day of a span within the month. */
  readonly last: number | null;
  /** Where the words of day and month end. */
  readonly to: number;
}

function dayReading(cursor: Cursor, { month, day, last, to }: DayParts, said: YearRead | null): Reading | null {
  const year = said ? said.year : resolveYear(cursor, month, day);
  const read = { to: said?.to ?? to, basis: said?.basis ?? 'nearest' } as const;
  if (year === null) return { ...read, interval: null };
  if (!exists(year, month, day)) return null;
  const end = last !== null && last >= day && exists(year, month, last) ? last : day;
  return { ...read, interval: spanInterval(isoDate(year, month, day), isoDate(year, month, end)) };
}

/** The second day of `11 and 17`, `le 11 et le 15`, `11–17`, from the end of the first. */
function joinedDay(cursor: Cursor, at: number): readonly [number, number] | null {
  if (/^\s*[-–—]\s*$/u.test(betweenAt(cursor, at))) return dayOfMonthAt(cursor, at);
  const joins = /^(and|to|et|au|a)$/.test(textAt(cursor, at)) || cursor.words.to?.includes(textAt(cursor, at));
  return joins ? dayOfMonthAt(cursor, skipWords(cursor, at + 1, cursor.words.glue, 1)) : null;
}

/** `19 September [2023]`, `le 1er octobre`, `11 and 17 September` as an interval. */
export const dayMonth: Reader = (cursor, at) => {
  const day = dayOfMonthAt(cursor, at);
  if (!day) return null;
  const joined = joinedDay(cursor, day[1]);
  const glue = skipWords(cursor, (joined ?? day)[1], cursor.words.glue, 2);
  const month = monthAt(cursor, glue);
  if (!month) return null;
  const parts = { month, day: day[0], last: joined?.[0] ?? null, to: glue + 1 };
  return dayReading(cursor, parts, yearAfter(cursor, glue + 1));
};

/** `September 19[, 2023]`, `Sept. 19th`, `September 11–15`. */
export const monthDay: Reader = (cursor, at) => {
  const month = monthAt(cursor, at);
  const day = month ? dayOfMonthAt(cursor, at + 1) : null;
  if (!day || cursor.lang !== 'en') return null;
  const joined = joinedDay(cursor, day[1]);
  // "September 19 and 15 September": the second day has a month of its own.
  const last = joined && !monthAt(cursor, joined[1]) ? joined : null;
  const to = (last ?? day)[1];
  return dayReading(cursor, { month, day: day[0], last: last?.[0] ?? null, to }, yearAfter(cursor, to));
};

/** `2023-09-19`, `19/09/2023`, `19.09.2023`. */
export const numeric: Reader = (cursor, at) => {
  const [a, b, c] = [textAt(cursor, at), textAt(cursor, at + 1), textAt(cursor, at + 2)];
  const [first, third] = [cursor.tokens[at], cursor.tokens[at + 2]];
  if (!first || !third || !/^\d/.test(a)) return null;
  if (!/^[\d]{1,4}[-/.][\d]{1,2}[-/.][\d]{1,4}$/.test(cursor.text.slice(first.start, third.end))) return null;
  const [year, month, day] = a.length === 4 ? [a, b, c] : [c, b, a];
  if (year.length !== 4 || Number(month) > 12 || Number(month) < 1) return null;
  const parts = { month: Number(month), day: Number(day), last: null, to: at + 3 };
  return dayReading(cursor, parts, { year: Number(year), to: at + 3, basis: 'absolute' });
};

const EXACT: readonly Reader[] = [dayMonth, monthDay, numeric];
/** A day that is said by its number and month. */
export const exactDay: Reader = (cursor, at) => longestOf(EXACT, cursor, at);

/** Months, or their short forms, that are other words as well. */
const AMBIGUOUS = ['may', 'mar', 'mars', 'sept', 'mai', 'jan', 'dec', 'marco'];

/** `September 2023`, `septembre dernier`, `last September`, `in September`, `a September breach`. */
export const monthAlone: Reader = (cursor, at) => {
  const { last, inWords } = cursor.words;
  const lastBefore = last.includes(textAt(cursor, at)) ? 1 : 0;
  const month = monthAt(cursor, at + lastBefore);
  if (!month) return null;
  const after = at + lastBefore + 1;
  const place = skipWords(cursor, after, cursor.words.glue, 1);
  const year = yearAt(cursor, place) || yearAt(cursor, after);
  if (year)
    return {
      to: (yearAt(cursor, after) ? after : place) + 1,
      interval: monthInterval(year, month),
      basis: 'absolute',
    };
  const said = yearAfter(cursor, after);
  if (said)
    return { to: said.to, interval: said.year === null ? null : monthInterval(said.year, month), basis: said.basis };
  const isLast = lastBefore === 1 || last.includes(textAt(cursor, after));
  if (AMBIGUOUS.includes(textAt(cursor, at + lastBefore)) && !isLast && !inWords.includes(textAt(cursor, at - 1)))
    return null;
  const to = last.includes(textAt(cursor, after)) ? after + 1 : after;
  if (cursor.year === null) return { to, interval: null, basis: 'nearest' };
  const now = cursor.month ?? 12;
  const shift = month > now + 1 || (isLast && month >= now) ? 1 : 0;
  return { to, interval: monthInterval(cursor.year - shift, month), basis: 'nearest' };
};

/** `in 2022`, `2022` after an in-word. */
export const yearAlone: Reader = (cursor, at) => {
  const year = yearAt(cursor, at);
  if (!year) return null;
  const { inWords, glue, bareYear } = cursor.words;
  const before = textAt(cursor, at - 1);
  if (!inWords.includes(before) && !glue.includes(before) && before !== 'for' && bareYear !== true) return null;
  return { to: at + 1, interval: yearInterval(year), basis: 'absolute' };
};

/** `week of 11 September`, `semaine du lundi 11 septembre`: Monday to Sunday of that day. */
export const weekOf: Reader = (cursor, at) => {
  const to = phraseEnd(cursor, at, cursor.words.weekOf);
  if (to < 0) return null;
  const start = skipWords(cursor, to, cursor.words.glue, 1);
  const day = exactDay(cursor, weekdayAt(cursor, start)?.[1] ?? start);
  if (!day) return null;
  const first = day.interval && monday(day.interval.start);
  return { ...day, interval: first ? spanInterval(first, addDays(first, 6)) : null };
};

const LAST_WEEK = 4;

/**
 * `the second week of September`, « la dernière semaine de juin ». Some count weeks from the first of the month, others from
 * its first Monday: all the days that either can mean.
 */
export const weekOfMonth: Reader = (cursor, at) => {
  const { last, ordinals, plurals } = cursor.words;
  const which = last.includes(textAt(cursor, at))
    ? LAST_WEEK
    : ordinals.findIndex((names) => names.includes(textAt(cursor, at)));
  const unit = which < 0 ? null : unitAt(cursor, at + 1);
  if (!unit || unit[0] !== 'week' || plurals.includes(textAt(cursor, at + 1))) return null;
  const place = skipWords(cursor, unit[1], cursor.words.glue, 3);
  const month = monthAt(cursor, place) > 0 ? monthAlone(cursor, place) : null;
  if (!month) return null;
  return { ...month, interval: month.interval && weekWithin(month.interval, which) };
};

function weekWithin({ start, end }: DateInterval, which: number): DateInterval {
  if (which === LAST_WEEK) {
    const [byDays, byMonday] = [addDays(end, -6), monday(end)];
    return spanInterval(byDays < byMonday ? byDays : byMonday, end);
  }
  const firstMonday = addDays(start, (7 - weekday(start)) % 7);
  const from = addDays(monday(start), 7 * which);
  const to = addDays(firstMonday, 7 * which + 6);
  return spanInterval(from < start ? start : from, to > end ? end : to);
}

/** Longest stretch that two dates with "between" span, in days. */
const LONGEST_SPAN = 62;

/** `between 30 August and 2 September`, `entre lundi et mercredi`; one month for both is read as one date already. */
export const betweenDates =
  (days: readonly Reader[]): Reader =>
  (cursor, at) => {
    const lead = phraseEnd(cursor, at, cursor.words.spanLead);
    if (lead < 0) return null;
    const first = longestOf(days, cursor, skipWords(cursor, lead, cursor.words.glue, 1));
    if (!first) return null;
    const join = joinEnd(cursor, first.to);
    const second = join < 0 ? null : longestOf(days, cursor, skipWords(cursor, join, cursor.words.glue, 1));
    if (!second) return null;
    const read = { to: second.to, basis: first.basis === 'counted' ? first.basis : second.basis } as const;
    if (!first.interval || !second.interval) return { ...read, interval: null };
    return { ...read, interval: stretch(first, second) };
  };

const NIGHT = /^(auf|zum|op|al|la|para)$/;

function joinEnd(cursor: Cursor, at: number): number {
  const text = textAt(cursor, at);
  return /^(and|to|et|au|a)$/.test(text) || cursor.words.to?.includes(text) || NIGHT.test(text) ? at + 1 : -1;
}

function stretch(first: Reading, second: Reading): DateInterval | null {
  if (!first.interval || !second.interval) return null;
  const { end } = second.interval;
  let { start } = first.interval;
  // "between Friday and Monday", read on the Saturday: the Friday before that Monday.
  if (start > end && first.basis === 'counted') start = addDays(start, -7);
  if (start > end && first.basis === 'nearest') start = `${Number(start.slice(0, 4)) - 1}${start.slice(4)}`;
  if (start > end || dayNumber(end) - dayNumber(start) > LONGEST_SPAN) return null;
  return start === end ? dayInterval(start) : spanInterval(start, end);
}
