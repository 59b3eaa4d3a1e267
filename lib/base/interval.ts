import { addDays, dayNumber, daysInMonth, isoDate, isPartialDate } from './calendar';

/** A stretch of whole days in UTC, both ends included, with the grain at which it was said. */
export interface DateInterval {
  /** ISO day, `2023-09-11`. */
  readonly start: string;
  readonly end: string;
  readonly grain: DateGrain;
}
export type DateGrain = 'day' | 'span' | 'month' | 'year';

/** ISO days order as strings, so overlap needs no arithmetic. */
export const overlaps = (a: DateInterval, b: DateInterval): boolean => a.start <= b.end && b.start <= a.end;

export const contains = (outer: DateInterval, inner: DateInterval): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const dayInterval = (iso: string): DateInterval => ({ start: iso, end: iso, grain: 'day' });

export const monthInterval = (year: number, month: number): DateInterval => ({
  start: isoDate(year, month, 1),
  end: isoDate(year, month, daysInMonth(year, month)),
  grain: 'month',
});

export const yearInterval = (year: number): DateInterval => ({
  start: isoDate(year, 1, 1),
  end: isoDate(year, 12, 31),
  grain: 'year',
});

export const spanInterval = (start: string, end: string): DateInterval =>
  start === end ? dayInterval(start) : { start, end, grain: 'span' };

/** Length in days, at least 1. */
export const lengthInDays = (interval: DateInterval): number => dayNumber(interval.end) - dayNumber(interval.start) + 1;

/** What was read before: a large set is compared by the same few hundred dates, millions of times. */
const known = new Map<string, DateInterval | null>();
/** Values that are remembered; then it begins anew. */
const MOST_KNOWN = 2_000;

/** Reads `2023`, `2023-09`, `2023-09-19`, `2023-09-11/17`, `2023-08-28/09-03`; null for anything else. */
export function valueToInterval(value: string): DateInterval | null {
  const before = known.get(value);
  if (before !== undefined) return before;
  const interval = readInterval(value);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(value, interval);
  return interval;
}

function readInterval(value: string): DateInterval | null {
  const [first = '', second] = value.split('/');
  if (!isPartialDate(first)) return null;
  if (second !== undefined) {
    const end = first.slice(0, first.length - second.length) + second;
    return first.length === 10 && isPartialDate(end) && end >= first ? spanInterval(first, end) : null;
  }
  const [year, month] = first.split('-').map(Number) as [number, number | undefined];
  if (first.length === 4) return yearInterval(year);
  return first.length === 7 ? monthInterval(year, month as number) : dayInterval(first);
}

/** Writes an interval as the formats know it: the end drops what it shares with the start. */
export function intervalToValue({ start, end, grain }: DateInterval): string {
  if (grain === 'year') return start.slice(0, 4);
  if (grain === 'month') return start.slice(0, 7);
  if (start === end) return start;
  const shared = start.slice(0, 7) === end.slice(0, 7) ? 8 : start.slice(0, 4) === end.slice(0, 4) ? 5 : 0;
  return `${start}/${end.slice(shared)}`;
}

/** The same interval moved by whole days, as a span or day. */
export const shiftDays = (interval: DateInterval, days: number): DateInterval =>
  spanInterval(addDays(interval.start, days), addDays(interval.end, days));
