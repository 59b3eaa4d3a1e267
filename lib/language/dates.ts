import { addDays, daysInMonth, isoDate, monday, weekday } from '../base/calendar';
import { dayInterval, monthInterval, spanInterval, yearInterval, type DateInterval } from '../base/interval';
import { CALENDAR_WORDS } from './calendar-words';
import type { CalendarWords } from './calendar/words';
import { countAt, countOpeners } from './numbers';
import type { Token } from './tokens';

/** A date expression of a sentence. */
export interface DateMention {
  /** Token indexes, end excluded. */
  readonly from: number;
  readonly to: number;
  /** Null where it is relative and nothing to count from is known. */
  readonly interval: DateInterval | null;
  /** The ISO date it was counted from; null for an absolute date. */
  readonly countedFrom: string | null;
}

export interface DateContext {
  readonly text: string;
  readonly lang: string;
  /** ISO day, month or year of publication; null where unknown. Never today. */
  readonly published: string | null;
}

interface Cursor extends DateContext {
  readonly tokens: readonly Token[];
  readonly words: CalendarWords;
  /** Publication day, if known to the day. */
  readonly day: string | null;
  /** Year and month of publication, if known. */
  readonly year: number | null;
  readonly month: number | null;
}

interface Reading {
  readonly to: number;
  readonly interval: DateInterval | null;
  readonly relative: boolean;
}

type Reader = (cursor: Cursor, at: number) => Reading | null;

/** Date expressions in `tokens` (one sentence), left to right, longest reading first. None for a language without calendar words. */
export function findDates(tokens: readonly Token[], context: DateContext): DateMention[] {
  const words = CALENDAR_WORDS[context.lang];
  if (!words) return [];
  const [year, month, day] = (context.published ?? '').split('-');
  const cursor: Cursor = {
    ...context,
    tokens,
    words,
    day: day ? context.published : null,
    year: year ? Number(year) : null,
    month: month ? Number(month) : null,
  };
  const found: DateMention[] = [];
  const openers = openersOf(context.lang, words);
  for (let at = 0; at < tokens.length;) {
    const reading = mayOpen(textAt(cursor, at), openers) ? longest(cursor, at) : null;
    if (!reading) {
      at += 1;
      continue;
    }
    const wide = widen(cursor, at, reading);
    found.push({
      from: wide.from,
      to: wide.to,
      interval: wide.interval,
      countedFrom: wide.relative ? context.published : null,
    });
    at = Math.max(at + 1, wide.to);
  }
  return found;
}

const openersByLang = new Map<string, ReadonlySet<string>>();

/** Words with which a date expression can begin: most words of a text are none and are passed over at once. */
function openersOf(lang: string, words: CalendarWords): ReadonlySet<string> {
  const known = openersByLang.get(lang);
  if (known) return known;
  const { last, current, months, weekdays, units, agoBefore, today, yesterday, weekOf: weeks } = words;
  const phrases = [last, current, agoBefore, today, yesterday, weeks, ...months, ...weekdays, ...Object.values(units)];
  const made = new Set([...phrases.flat().map((phrase) => phrase.split('_')[0] ?? ''), ...countOpeners(lang)]);
  openersByLang.set(lang, made);
  return made;
}

const mayOpen = (word: string, openers: ReadonlySet<string>): boolean => /^\d/.test(word) || openers.has(word);

function longest(cursor: Cursor, at: number): Reading | null {
  let best: Reading | null = null;
  for (const read of READERS) {
    const reading = read(cursor, at);
    if (reading && (!best || reading.to > best.to)) best = reading;
  }
  return best;
}

const textAt = ({ tokens }: Cursor, at: number): string => tokens[at]?.text ?? '';

/** End of a word or `several_words` at `at`, or -1. */
function phraseEnd(cursor: Cursor, at: number, phrases: readonly string[]): number {
  for (const phrase of phrases) {
    const parts = phrase.split('_');
    if (parts.every((part, i) => textAt(cursor, at + i) === part)) return at + parts.length;
  }
  return -1;
}

const skipGlue = (cursor: Cursor, at: number, most = 3): number => {
  let to = at;
  while (to < at + most && cursor.words.glue.includes(textAt(cursor, to))) to += 1;
  return to;
};

/** Months that are also other words count only when capitalised. */
function monthAt(cursor: Cursor, at: number): number {
  const token = cursor.tokens[at];
  if (!token) return 0;
  const month = cursor.words.months.findIndex((names) => names.includes(token.text)) + 1;
  if (month && cursor.lang === 'en' && !/^\p{Lu}/u.test(cursor.text.charAt(token.start))) return 0;
  return month;
}

/** Weekday, Monday 0, and the end of its words; null where none stands. */
function weekdayAt(cursor: Cursor, at: number): readonly [number, number] | null {
  for (const [day, names] of cursor.words.weekdays.entries()) {
    const to = phraseEnd(cursor, at, names);
    if (to > 0) return [day, to];
  }
  return null;
}

const skipWords = (cursor: Cursor, at: number, allowed: readonly string[] = [], most = 2): number => {
  let to = at;
  while (to < at + most && allowed.includes(textAt(cursor, to))) to += 1;
  return to;
};

function yearAt(cursor: Cursor, at: number): number {
  const text = textAt(cursor, at);
  return /^(19|20)\d\d$/.test(text) ? Number(text) : 0;
}

function dayOfMonthAt(cursor: Cursor, at: number): readonly [number, number] | null {
  const match = /^(\d{1,2})(st|nd|rd|th|er|º)?$/.exec(textAt(cursor, at));
  const day = Number(match?.[1]);
  return match && day >= 1 && day <= 31 ? [day, at + 1] : null;
}

/** A day without a year is the last one that is not more than 45 days after publication (TECHNIQUES.md, date rules). */
function resolveYear(cursor: Cursor, month: number, day: number): number | null {
  if (cursor.year === null) return null;
  const reference = cursor.day ?? isoDate(cursor.year, cursor.month ?? 12, 28);
  return isoDate(cursor.year, month, day) > addDays(reference, 45) ? cursor.year - 1 : cursor.year;
}

function dayReading(cursor: Cursor, year: number, month: number, day: number, to: number): Reading | null {
  const resolved = year || resolveYear(cursor, month, day);
  if (resolved !== null && day > daysInMonth(resolved, month)) return null;
  return { to, interval: resolved === null ? null : dayInterval(isoDate(resolved, month, day)), relative: !year };
}

/** `19 September [2023]`, `le 1er octobre`, `11 and 17 September` as an interval. */
const dayMonth: Reader = (cursor, at) => {
  const day = dayOfMonthAt(cursor, at);
  if (!day) return null;
  const joins =
    /^(and|to|et|au|a|–|-)$/.test(textAt(cursor, day[1])) || cursor.words.to?.includes(textAt(cursor, day[1]));
  const joined = joins ? dayOfMonthAt(cursor, day[1] + 1) : null;
  const last = joined ?? day;
  const glue = skipGlue(cursor, last[1], 2);
  const month = monthAt(cursor, glue);
  if (!month) return null;
  const yearPlace = skipWords(cursor, glue + 1, cursor.words.yearGlue, 1);
  const year = yearAt(cursor, yearPlace);
  const to = year ? yearPlace + 1 : glue + 1;
  const reading = dayReading(cursor, year, month, day[0], to);
  if (!reading?.interval || !joined || joined[0] < day[0]) return reading;
  const end = `${reading.interval.start.slice(0, 8)}${String(joined[0]).padStart(2, '0')}`;
  return { ...reading, interval: spanInterval(reading.interval.start, end) };
};

/** `September 19[, 2023]`, `Sept. 19th`. */
const monthDay: Reader = (cursor, at) => {
  const month = monthAt(cursor, at);
  const day = month ? dayOfMonthAt(cursor, at + 1) : null;
  if (!day || cursor.lang !== 'en') return null;
  const year = yearAt(cursor, day[1]);
  return dayReading(cursor, year, month, day[0], day[1] + (year ? 1 : 0));
};

/** `2023-09-19`, `19/09/2023`, `19.09.2023`. */
const numeric: Reader = (cursor, at) => {
  const [a, b, c] = [textAt(cursor, at), textAt(cursor, at + 1), textAt(cursor, at + 2)];
  const [first, third] = [cursor.tokens[at], cursor.tokens[at + 2]];
  if (!first || !third || !/^[\d]{1,4}[-/.][\d]{1,2}[-/.][\d]{1,4}$/.test(cursor.text.slice(first.start, third.end)))
    return null;
  const [year, month, day] = a.length === 4 ? [a, b, c] : [c, b, a];
  if (year.length !== 4 || Number(month) > 12 || Number(month) < 1) return null;
  return dayReading(cursor, Number(year), Number(month), Number(day), at + 3);
};

/** `September 2023`, `septembre dernier`, `last September`, `in September`, `a September breach`. */
const monthAlone: Reader = (cursor, at) => {
  const lastBefore = cursor.words.last.includes(textAt(cursor, at)) ? 1 : 0;
  const month = monthAt(cursor, at + lastBefore);
  if (!month) return null;
  const after = at + lastBefore + 1;
  const ambiguous = ['may', 'mar', 'mars', 'sept', 'mai', 'jan', 'dec', 'marco'].includes(
    textAt(cursor, at + lastBefore),
  );
  const year = yearAt(cursor, skipGlue(cursor, after, 1)) || yearAt(cursor, after);
  if (year)
    return { to: yearAt(cursor, after) ? after + 1 : after + 2, interval: monthInterval(year, month), relative: false };
  const last = lastBefore === 1 || cursor.words.last.includes(textAt(cursor, after));
  if (ambiguous && !last && !cursor.words.inWords.includes(textAt(cursor, at - 1))) return null;
  const to = cursor.words.last.includes(textAt(cursor, after)) ? after + 1 : after;
  if (cursor.year === null) return { to, interval: null, relative: true };
  const now = cursor.month ?? 12;
  const shift = month > now + 1 || (last && month >= now) ? 1 : 0;
  return { to, interval: monthInterval(cursor.year - shift, month), relative: true };
};

/** `in 2022`, `2022` after an in-word. */
const yearAlone: Reader = (cursor, at) => {
  const year = yearAt(cursor, at);
  const before = textAt(cursor, at - 1);
  const placed =
    cursor.words.inWords.includes(before) ||
    cursor.words.glue.includes(before) ||
    before === 'for' ||
    cursor.words.bareYear === true;
  if (!year || !placed) return null;
  return { to: at + 1, interval: yearInterval(year), relative: false };
};

/** `[on] Tuesday`, `mardi dernier`, `vendredi 20 octobre` (the day of the month decides). */
const dayOfWeek: Reader = (cursor, at) => {
  const lead = [...cursor.words.last, ...cursor.words.current].includes(textAt(cursor, at)) ? 1 : 0;
  const found = weekdayAt(cursor, at + lead);
  if (!found) return null;
  const [day, after] = found;
  const beyond = skipWords(cursor, after, cursor.words.weekdayGlue);
  const exact = longestOf([dayMonth, monthDay, numeric], cursor, beyond);
  if (exact) return exact;
  const week = cursor.words.weekdayGlue ? lastUnit(cursor, beyond) : null;
  if (week) return dayOfThatWeek(week, day);
  const to = cursor.words.last.includes(textAt(cursor, after)) ? after + 1 : after;
  if (cursor.day === null) return { to, interval: null, relative: true };
  const back = (weekday(cursor.day) - day + 7) % 7;
  const strict = to > after || (lead === 1 && cursor.words.last.includes(textAt(cursor, at)));
  return { to, interval: dayInterval(addDays(cursor.day, -(back === 0 && strict ? 7 : back))), relative: true };
};

/** `Dienstag vergangener Woche`, `martes de la semana pasada`; of any other unit the weekday says nothing. */
function dayOfThatWeek(week: Reading, day: number): Reading | null {
  if (!week.interval) return week;
  return unitOf(week.interval) === 'week'
    ? { ...week, interval: dayInterval(addDays(week.interval.start, day)) }
    : null;
}

/** `vorige week dinsdag`. */
const weekAndDay: Reader = (cursor, at) => {
  const week = cursor.words.weekdayGlue ? lastUnit(cursor, at) : null;
  const found = week && weekdayAt(cursor, week.to);
  const reading = found && dayOfThatWeek(week, found[0]);
  return reading && found ? { ...reading, to: found[1] } : null;
};

const longestOf = (readers: readonly Reader[], cursor: Cursor, at: number): Reading | null =>
  readers.reduce<Reading | null>((best, read) => {
    const reading = read(cursor, at);
    return reading && (!best || reading.to > best.to) ? reading : best;
  }, null);

type Unit = keyof CalendarWords['units'];
const UNITS: readonly Unit[] = ['day', 'weekend', 'week', 'month', 'year'];

function unitAt(cursor: Cursor, at: number): readonly [Unit, number] | null {
  for (const unit of UNITS) {
    const to = phraseEnd(cursor, at, cursor.words.units[unit]);
    if (to > 0) return [unit, to];
  }
  return null;
}

/** The unit that lies `back` units before publication: a week from Monday to Sunday, a whole month, a whole year. */
function unitBack(cursor: Cursor, unit: Unit, back: number): DateInterval | null {
  const { day, year, month } = cursor;
  if (unit === 'year') return year === null ? null : yearInterval(year - back);
  if (unit === 'month') {
    if (year === null || month === null) return null;
    const index = year * 12 + month - 1 - back;
    return monthInterval(Math.floor(index / 12), (index % 12) + 1);
  }
  if (day === null) return null;
  if (unit === 'day') return dayInterval(addDays(day, -back));
  const start = addDays(monday(day), -7 * back);
  if (unit === 'weekend') {
    const saturday = addDays(monday(day), weekday(day) >= 5 ? 5 : -2);
    return spanInterval(saturday, addDays(saturday, 1));
  }
  return spanInterval(start, back === 0 ? day : addDays(start, 6));
}

/** `last week`, `the previous month`, `la semaine dernière`, `this week`, `the week before`. */
const lastUnit: Reader = (cursor, at) => {
  const { words } = cursor;
  const leading = words.last.includes(textAt(cursor, at)) ? 1 : words.current.includes(textAt(cursor, at)) ? 0 : -1;
  if (leading >= 0) {
    const unit = unitAt(cursor, at + 1);
    if (!unit || (leading === 0 && unit[0] === 'day')) return null;
    const trailing = words.last.includes(textAt(cursor, unit[1]));
    return {
      to: unit[1] + (trailing ? 1 : 0),
      interval: unitBack(cursor, unit[0], leading || trailing ? 1 : 0),
      relative: true,
    };
  }
  const unit = unitAt(cursor, at);
  if (!unit || unit[0] === 'day') return null;
  const to = phraseEnd(cursor, unit[1], [...words.last, 'before', 'earlier', 'd_avant']);
  if (to < 0 || (textAt(cursor, unit[1]) === 'before' && /^(the|its|it|they|that)$/.test(textAt(cursor, unit[1] + 1))))
    return null;
  return { to, interval: unitBack(cursor, unit[0], 1), relative: true };
};

/** `five weeks ago`, `il y a cinq semaines`, `a month earlier`. */
const unitsAgo: Reader = (cursor, at) => {
  const { words, tokens, text, lang } = cursor;
  const before = phraseEnd(cursor, at, words.agoBefore);
  const lead = before < 0 ? at : before;
  const count = countAt(text, tokens, lead, lang);
  const unit = count && unitAt(cursor, count.to);
  if (!count || !unit) return null;
  const after = phraseEnd(cursor, unit[1], words.agoAfter);
  if (before < 0 && after < 0) return null;
  if (before > 0 && words.notAgo?.includes(textAt(cursor, at - 1))) return null;
  return { to: Math.max(unit[1], after), interval: unitBack(cursor, unit[0], count.value), relative: true };
};

const dayWord: Reader = (cursor, at) => {
  for (const [phrases, back] of [
    [cursor.words.today, 0],
    [cursor.words.yesterday, 1],
  ] as const) {
    const to = phraseEnd(cursor, at, phrases);
    if (to > 0) return { to, interval: unitBack(cursor, 'day', back), relative: true };
  }
  return null;
};

/** `week of 11 September`, `semaine du 11 septembre`: Monday to Sunday of that day. */
const weekOf: Reader = (cursor, at) => {
  const to = phraseEnd(cursor, at, cursor.words.weekOf);
  const day = to < 0 ? null : longestOf([dayMonth, monthDay, numeric], cursor, skipGlue(cursor, to, 1));
  if (!day) return null;
  const start = day.interval && monday(day.interval.start);
  return { ...day, interval: start ? spanInterval(start, addDays(start, 6)) : null };
};

const READERS: readonly Reader[] = [
  weekOf,
  dayMonth,
  monthDay,
  numeric,
  monthAlone,
  yearAlone,
  dayOfWeek,
  lastUnit,
  weekAndDay,
  unitsAgo,
  dayWord,
];

interface Widened extends Reading {
  readonly from: number;
}

/**
 * Takes in "end of", "early", "as … drew to a close" around a month or week: the end of a month is from the 25th, its start
 * to the 10th, its middle the 11th to 20th; late in a week is Thursday to Sunday (corpus labelling guide).
 */
function widen(cursor: Cursor, from: number, reading: Reading): Widened {
  const unit = reading.interval ? unitOf(reading.interval) : null;
  const plain = { ...reading, from };
  if (!unit || !reading.interval) return plain;
  const before = lookAround(cursor, from - 1, -1, unit);
  const after = lookAround(cursor, reading.to, 1, unit);
  const part = before ?? after;
  if (!part) return plain;
  return {
    relative: reading.relative,
    from: before ? before.at : from,
    to: after && !before ? after.at + 1 : reading.to,
    interval: partOf(reading.interval, unit, part.part),
  };
}

const unitOf = (interval: DateInterval): 'week' | 'month' | null =>
  interval.grain === 'month'
    ? 'month'
    : interval.grain === 'span' && interval.end === addDays(interval.start, 6)
      ? 'week'
      : null;

type Part = 'late' | 'early' | 'mid';

/** Looks for a part word up to three words before, or, for a week only, four words after. */
function lookAround(
  cursor: Cursor,
  start: number,
  step: 1 | -1,
  unit: 'week' | 'month',
): { part: Part; at: number } | null {
  const { words } = cursor;
  const reach = step === -1 ? 4 : unit === 'week' ? 5 : 0;
  for (let i = 0; i < reach; i += 1) {
    const text = textAt(cursor, start + i * step);
    if (words.late.includes(text)) return { part: 'late', at: start + i * step };
    if (words.early.includes(text)) return { part: 'early', at: start + i * step };
    if (words.mid.includes(text)) return { part: 'mid', at: start + i * step };
    const between = [
      ...words.glue,
      ...words.last,
      ...words.current,
      'as',
      'when',
      'was',
      'nearly',
      'almost',
      'to',
      'a',
      'towards',
      'its',
      'an',
      'is',
      's',
      'que',
      'alors',
      'quand',
      'week',
    ];
    if (!between.includes(text)) return null;
  }
  return null;
}

function partOf(interval: DateInterval, unit: 'week' | 'month', part: Part): DateInterval {
  const { start, end } = interval;
  if (unit === 'week') {
    const [from, to] = part === 'late' ? [3, 6] : part === 'early' ? [0, 1] : [2, 3];
    return spanInterval(addDays(start, from), addDays(start, to));
  }
  const prefix = start.slice(0, 8);
  if (part === 'late') return spanInterval(`${prefix}25`, end);
  return part === 'early' ? spanInterval(start, `${prefix}10`) : spanInterval(`${prefix}11`, `${prefix}20`);
}
