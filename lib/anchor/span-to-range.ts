import type { TextSegment } from '../article/text-segment';
import type { Span } from '../claims/claim';

/** Index of the first segment that ends after `offset`; segments are in order. */
function segmentFrom(segments: readonly TextSegment[], offset: number): number {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as TextSegment).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The range of a span of the article's text. Null where the page has changed under it: a node left the document or holds other
 * words. Reads only.
 */
export function spanToRange(span: Span, segments: readonly TextSegment[], text: string): Range | null {
  const first = segments[segmentFrom(segments, span.start)];
  const last = segments[segmentFrom(segments, span.end - 1)];
  if (!first || !last || !holds(first, text) || !holds(last, text)) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.nodeStart + Math.max(0, span.start - first.start));
  range.setEnd(last.node, last.nodeStart + Math.min(last.end, span.end) - last.start);
  return range.collapsed ? null : range;
}

const holds = ({ node, nodeStart, start, end }: TextSegment, text: string): boolean =>
  node.isConnected && node.data.slice(nodeStart, nodeStart + end - start) === text.slice(start, end);

/** Offset in the article's text of a place in a text node; null where the place is not part of the article. */
export function offsetAt(node: Node, nodeOffset: number, segments: readonly TextSegment[]): number | null {
  for (const segment of segments) {
    if (segment.node !== node) continue;
    const length = segment.end - segment.start;
    if (nodeOffset >= segment.nodeStart && nodeOffset <= segment.nodeStart + length)
      return segment.start + nodeOffset - segment.nodeStart;
  }
  return null;
}
