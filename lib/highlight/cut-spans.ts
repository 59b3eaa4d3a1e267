import type { Span } from '../claims/claim';
import type { Verdict } from '../relate/link';
import { PAGE_INKS } from './page-inks';

export interface SpanToPaint extends Span {
  readonly verdict: Verdict;
  /** Which claim it belongs to. */
  readonly index: number;
}

/**
 * Cuts spans that overlap, because engines draw both lines on top of each other: the verdict of higher priority keeps the
 * words, the other keeps what is left of its own. Answers spans without overlap, in order.
 */
export function cutSpans(spans: readonly SpanToPaint[]): SpanToPaint[] {
  const ranked = spans.toSorted(
    (a, b) => PAGE_INKS[b.verdict].priority - PAGE_INKS[a.verdict].priority || a.start - b.start,
  );
  const kept: SpanToPaint[] = [];
  for (const span of ranked) {
    const at = firstEndingAfter(kept, span.start);
    const pieces: SpanToPaint[] = [];
    let [next, start] = [at, span.start];
    for (let taken = kept[next]; taken && taken.start < span.end; taken = kept[next]) {
      pieces.push({ ...span, start, end: taken.start }, taken);
      start = taken.end;
      next += 1;
    }
    pieces.push({ ...span, start });
    kept.splice(at, next - at, ...pieces.filter((piece) => piece.end > piece.start));
  }
  return kept;
}

/** Index of the first of `kept`, in order and apart, that ends behind `place`. */
function firstEndingAfter(kept: readonly Span[], place: number): number {
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle] as Span).end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
