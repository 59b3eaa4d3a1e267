import { offsetAt } from '../anchor/span-to-range';
import type { TextSegment } from '../article/text-segment';

/** Offset in the article's text under a point of the viewport (CSS px); null where no word of the article lies there. */
export function offsetAtPoint(
  document: Document,
  x: number,
  y: number,
  segments: readonly TextSegment[],
): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return null;
  const offset = offsetAt(caret.offsetNode, caret.offset, segments);
  return offset !== null && liesOn(document, caret.offsetNode, caret.offset, x, y) ? offset : null;
}

/** The caret is the nearest one; the point must lie on a character beside it. */
function liesOn(document: Document, node: Node, offset: number, x: number, y: number): boolean {
  const range = document.createRange();
  const length = (node as Text).data.length;
  range.setStart(node, Math.max(0, offset - 1));
  range.setEnd(node, Math.min(length, offset + 1));
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - 2 && y <= rect.bottom + 6,
  );
}
