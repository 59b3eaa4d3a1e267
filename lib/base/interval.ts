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
