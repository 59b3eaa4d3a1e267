import { dayNumber, isPartialDate } from '../base/calendar';
import { spanInterval, type DateInterval } from '../base/interval';
import { CALENDAR_WORDS } from './calendar-words';
import {
  betweenDates,
  dayMonth,
  exactDay,
  monthAlone,
  monthDay,
  numeric,
  weekOf,
  weekOfMonth,
  yearAlone,
} from './dates/absolute';
import { dayOfWeek, dayWord, earlierThis, lastUnit, sameUnit, unitsAgo, weekAndDay } from './dates/counted';
import { longestOf, textAt, type Cursor, type DateBasis, type Reader } from './dates/cursor';
import { dateOpeners } from './dates/openers';
import { widen, type Widened } from './dates/part-of';
import { afterTold } from './dates/told';
import { datelineLength } from './dateline';
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
  /** What it was read from. Of `elapsed`, "two days after", it is the date of what follows, and of nothing else. */
  readonly basis: DateBasis;
}

export interface DateContext {
  readonly text: string;
  readonly lang: string;
  /** ISO day, month or year of publication; null where unknown. Never today. */
  readonly published: string | null;
  /** ISO day of the last change: later than publication, relative dates may count from either. */
  readonly modified?: string | null;
  /** The dates told last before this sentence: what "the following day" counts from. */
  readonly told?: readonly DateInterval[];
}

const weekdays = dayOfWeek(exactDay);
const READERS: readonly Reader[] = [
  weekOf,
  weekOfMonth,
  betweenDates([exactDay, weekdays]),
  dayMonth,
  monthDay,
  numeric,
  monthAlone,
  yearAlone,
  weekdays,
  earlierThis,
  lastUnit,
  sameUnit,
  weekAndDay,
  unitsAgo,
  dayWord,
  afterTold,
];

/** Date expressions in `tokens` (one sentence), left to right, longest reading first. None for a language without calendar words. */
export function findDates(tokens: readonly Token[], context: DateContext): DateMention[] {
  let cursor = cursorAt(tokens, context, context.published);
  if (!cursor) return [];
  const changed = wasChanged(context) ? cursorAt(tokens, context, context.modified ?? null) : null;
  const found: DateMention[] = [];
  const told: DateInterval[] = [];
  for (let at = datelineLength(tokens, context); at < tokens.length;) {
    const least = found.at(-1)?.to ?? 0;
    const wide = readAt(cursor, at, least);
    if (!wide) {
      at += 1;
      continue;
    }
    const other =
      changed && (wide.basis === 'counted' || wide.basis === 'elapsed')
        ? readAt({ ...changed, told: cursor.told }, at, least)
        : null;
    const interval = hull(wide.interval, other?.interval ?? null);
    // "The following day, 20 September": the date says it.
    const said = wide.basis === 'told' && exactDay(cursor, wide.to) !== null;
    if (!said) {
      const countedFrom = wide.basis === 'told' ? (cursor.told[0]?.start ?? null) : context.published;
      found.push({
        from: wide.from,
        to: wide.to,
        interval,
        countedFrom: wide.basis === 'absolute' ? null : countedFrom,
        basis: wide.basis,
      });
    }
    if (interval && !said && wide.basis !== 'elapsed') {
      told.push(interval);
      const dated: DateInterval | null =
        wide.basis === 'absolute' && interval.grain !== 'year' ? interval : cursor.dated;
      const dayBefore: DateInterval | null = interval.grain === 'day' ? interval : cursor.dayBefore;
      cursor = { ...cursor, told: [...told], dated, dayBefore };
    }
    at = Math.max(at + 1, wide.to);
  }
  return found;
}

function cursorAt(tokens: readonly Token[], context: DateContext, reference: string | null): Cursor | null {
  const words = CALENDAR_WORDS[context.lang];
  if (!words) return null;
  const [year, month, day] = (reference ?? '').split('-');
  return {
    text: context.text,
    lang: context.lang,
    tokens,
    words,
    day: day ? reference : null,
    year: year ? Number(year) : null,
    month: month ? Number(month) : null,
    dayBefore: null,
    dated: null,
    told: context.told ?? [],
  };
}

function readAt(cursor: Cursor, at: number, least: number): Widened | null {
  const text = textAt(cursor, at);
  if (!/^\d/.test(text) && !dateOpeners(cursor.words, cursor.lang).has(text)) return null;
  const reading = longestOf(READERS, cursor, at);
  return reading && widen(cursor, at, reading, least);
}

/** A change within a day of publication is part of publishing. */
function wasChanged({ published, modified }: DateContext): boolean {
  if (!published || !modified || published.length !== 10 || modified.length !== 10) return false;
  return isPartialDate(modified) && dayNumber(modified) - dayNumber(published) > 1;
}

/** Everything from the earlier to the later reading: whoever changed the text may have meant either. */
function hull(one: DateInterval | null, other: DateInterval | null): DateInterval | null {
  if (!one || !other || (one.start === other.start && one.end === other.end)) return one;
  return spanInterval(one.start < other.start ? one.start : other.start, one.end > other.end ? one.end : other.end);
}
