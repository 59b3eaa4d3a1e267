import type { TextSegment } from '../article/text-segment';
import type { Span } from '../claims/claim';

/** The stretch of the article's text that a range of the page covers; null where it covers none of it. Reads only. */
export function rangeToSpan(range: Range, segments: readonly TextSegment[]): Span | null {
  let span: { start: number; end: number } | null = null;
  for (const { node, nodeStart, start, end } of segments) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? Math.max(nodeStart, range.startOffset) : nodeStart;
    const nodeEnd = nodeStart + end - start;
    const to = node === range.endContainer ? Math.min(nodeEnd, range.endOffset) : nodeEnd;
    if (to <= from) continue;
    span ??= { start: start + from - nodeStart, end };
    span.end = start + to - nodeStart;
  }
  return span;
}
