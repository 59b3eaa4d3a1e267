import { daysInMonth } from '../../base/calendar';
import type { DateInterval } from '../../base/interval';
import type { CalendarWords } from '../calendar/words';
import type { Token } from '../tokens';

/** Where the reading of dates stands: the words, and what there is to count from. */
export interface Cursor {
  readonly text: string;
  readonly lang: string;
  readonly tokens: readonly Token[];
  readonly words: CalendarWords;
  /** ISO day of publication, if known to the day. */
  readonly day: string | null;
  /** Year and month of publication, if known. */
  readonly year: number | null;
  readonly month: number | null;
  /** The dates told last before this place: all of one sentence. */
  readonly told: readonly DateInterval[];
  /** The last day that this sentence told of; null where there is none yet. */
  readonly dayBefore: DateInterval | null;
  /** The last date of this sentence that was told with its year and at least its month; null where there is none yet. */
  readonly dated: DateInterval | null;
}

/**
 * What a date was read from: itself; itself and the nearest year; the day of publication; a date told before it in the text; the day of
 * publication, back to what follows the date ("two days after").
 */
export type DateBasis = 'absolute' | 'nearest' | 'counted' | 'told' | 'elapsed';

export interface Reading {
  /** Token index, end excluded. */
  readonly to: number;
  readonly interval: DateInterval | null;
  readonly basis: DateBasis;
}

export type Reader = (cursor: Cursor, at: number) => Reading | null;

export const textAt = ({ tokens }: Cursor, at: number): string => tokens[at]?.text ?? '';

/** What stands between the token before `at` and that at `at`. */
export function betweenAt({ text, tokens }: Cursor, at: number): string {
  const [before, here] = [tokens[at - 1], tokens[at]];
  return before && here ? text.slice(before.end, here.start) : '';
}

type Compiled = ReadonlyMap<string, readonly (readonly string[])[]>;
const compiled = new WeakMap<readonly string[], Compiled>();

/** Phrases by their first word, the longest first. */
export function compilePhrases(phrases: readonly string[]): Compiled {
  const known = compiled.get(phrases);
  if (known) return known;
  const split = phrases.map((phrase) => phrase.split('_')).toSorted((a, b) => b.length - a.length);
  const made = new Map<string, string[][]>();
  for (const parts of split) {
    const [first = ''] = parts;
    made.set(first, [...(made.get(first) ?? []), parts]);
  }
  compiled.set(phrases, made);
  return made;
}

/** End of a word or `several_words` at `at`, the longest first, or -1. */
export function phraseEnd(cursor: Cursor, at: number, phrases: readonly string[]): number {
  for (const parts of compilePhrases(phrases).get(textAt(cursor, at)) ?? [])
    if (parts.every((part, i) => textAt(cursor, at + i) === part)) return at + parts.length;
  return -1;
}

/** Whether one of the phrases ends with the token at `at`. */
export const endsPhrase = (cursor: Cursor, at: number, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => {
    if (!phrase.endsWith(textAt(cursor, at))) return false;
    const parts = phrase.split('_');
    return parts.every((part, i) => textAt(cursor, at - parts.length + 1 + i) === part);
  });

export function skipWords(cursor: Cursor, at: number, allowed: readonly string[] = [], most = 2): number {
  let to = at;
  while (to < at + most && allowed.includes(textAt(cursor, to))) to += 1;
  return to;
}

/** Months that are also other words count only when capitalised. */
export function monthAt(cursor: Cursor, at: number): number {
  const token = cursor.tokens[at];
  if (!token) return 0;
  const month = cursor.words.months.findIndex((names) => names.includes(token.text)) + 1;
  if (month && cursor.lang === 'en' && !/^\p{Lu}/u.test(cursor.text.charAt(token.start))) return 0;
  return month;
}

/** Weekday, Monday 0, and the end of its words; null where none stands. */
export function weekdayAt(cursor: Cursor, at: number): readonly [number, number] | null {
  for (const [day, names] of cursor.words.weekdays.entries()) {
    const to = phraseEnd(cursor, at, names);
    if (to > 0) return [day, to];
  }
  return null;
}

export function yearAt(cursor: Cursor, at: number): number {
  const text = textAt(cursor, at);
  return /^(19|20)\d\d$/.test(text) ? Number(text) : 0;
}

export function dayOfMonthAt(cursor: Cursor, at: number): readonly [number, number] | null {
  const match = /^(\d{1,2})(st|nd|rd|th|er|º)?$/.exec(textAt(cursor, at));
  const day = Number(match?.[1]);
  return match && day >= 1 && day <= 31 ? [day, at + 1] : null;
}

export type Unit = keyof CalendarWords['units'];
const UNITS: readonly Unit[] = ['day', 'weekend', 'week', 'month', 'year'];

export function unitAt(cursor: Cursor, at: number): readonly [Unit, number] | null {
  for (const unit of UNITS) {
    const to = phraseEnd(cursor, at, cursor.words.units[unit]);
    if (to > 0) return [unit, to];
  }
  return null;
}

export const longestOf = (readers: readonly Reader[], cursor: Cursor, at: number): Reading | null =>
  readers.reduce<Reading | null>((best, read) => {
    const reading = read(cursor, at);
    return reading && (!best || reading.to > best.to) ? reading : best;
  }, null);

export const exists = (year: number, month: number, day: number): boolean => day <= daysInMonth(year, month);
