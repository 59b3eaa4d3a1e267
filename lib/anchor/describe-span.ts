import type { Span } from '../claims/claim';
import type { Selector } from '../topic/reader-records';

/** Characters of the surroundings that are kept on each side. */
const AROUND = 32;

/** How to find a span of a text again. */
export function describeSpan(text: string, { start, end }: Span): Selector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
    start,
    end,
  };
}
