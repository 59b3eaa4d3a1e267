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
    let pieces: SpanToPaint[] = [span];
    for (const taken of kept) pieces = pieces.flatMap((piece) => without(piece, taken));
    kept.push(...pieces);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function without(piece: SpanToPaint, taken: Span): SpanToPaint[] {
  if (taken.end <= piece.start || piece.end <= taken.start) return [piece];
  const left = { ...piece, end: taken.start };
  const right = { ...piece, start: taken.end };
  return [left, right].filter(({ start, end }) => end > start);
}
