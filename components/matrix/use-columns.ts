import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Width of a column, px (INTERFACE.md section 4). */
export const COLUMN = 56;
/** Up to so many columns all are drawn; beyond, those near the window. */
export const ALL_COLUMNS = 80;
/** Columns drawn of more, until the window is measured. */
const SOME = 24;
/** Columns drawn beyond either edge; the range moves in steps of it. */
const STEP = 8;

export interface ColumnRange {
  /** First column drawn, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Which of `count` columns are drawn, as the scroller moves. */
export function useColumns(count: number, scroller: RefObject<HTMLElement | null>): ColumnRange {
  const [range, setRange] = useState<ColumnRange>({ from: 0, to: SOME });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (count <= ALL_COLUMNS || !element) return undefined;
    const follow = (): void => {
      const first = Math.floor(Math.abs(element.scrollLeft) / COLUMN / STEP) * STEP;
      const seen = Math.ceil(element.clientWidth / COLUMN / STEP) * STEP;
      const next = { from: Math.max(0, first - STEP), to: Math.min(count, first + seen + 2 * STEP) };
      setRange((last) => (last.from === next.from && last.to === next.to ? last : next));
    };
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    const sizes = new ResizeObserver(follow);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', follow);
      sizes.disconnect();
    };
  }, [count, scroller]);
  return count <= ALL_COLUMNS
    ? { from: 0, to: count }
    : { from: Math.min(range.from, count), to: Math.min(range.to, count) };
}
