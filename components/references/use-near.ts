import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';

/** So far beyond the edge of the screen blocks are drawn already. */
const AHEAD = '800px 0px';

export interface Near {
  /** Whether a block is near enough to be drawn. */
  readonly isNear: (block: number) => boolean;
  /** Height in px that a block had when it was last drawn. */
  readonly heightOf: (block: number) => number | undefined;
  /** Watches a block's element until the returned undo is called. */
  readonly watch: (element: HTMLElement, block: number) => () => void;
}

/** Tells which blocks of a long list stand near what is seen, so that only those are drawn. Heights are forgotten with `version`. */
export function useNear(list: RefObject<HTMLElement | null>, version: unknown): Near {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([0, 1]));
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another list has other heights
  const heights = useMemo(() => new Map<number, number>(), [version]);
  const kept = useRef(heights);
  kept.current = heights;
  const observer = useRef<IntersectionObserver | null>(null);
  const blocks = useRef(new WeakMap<Element, number>());
  const watch = useCallback(
    (element: HTMLElement, block: number) => {
      observer.current ??= new IntersectionObserver(
        (seen) => {
          const told = seen.flatMap((entry) => {
            const at = blocks.current.get(entry.target);
            return at === undefined ? [] : [{ at, entry }];
          });
          for (const { at, entry } of told)
            if (!entry.isIntersecting && entry.target.childElementCount > 0)
              kept.current.set(at, entry.boundingClientRect.height);
          setNear((now) => {
            const next = new Set(now);
            for (const { at, entry } of told)
              if (entry.isIntersecting) next.add(at);
              else next.delete(at);
            return next.size === now.size && [...next].every((at) => now.has(at)) ? now : next;
          });
        },
        { root: list.current?.closest('.scroll') ?? null, rootMargin: AHEAD },
      );
      blocks.current.set(element, block);
      observer.current.observe(element);
      return () => observer.current?.unobserve(element);
    },
    [list],
  );
  useEffect(
    () => () => {
      observer.current?.disconnect();
      observer.current = null;
    },
    [],
  );
  return { isNear: (block) => near.has(block), heightOf: (block) => heights.get(block), watch };
}
