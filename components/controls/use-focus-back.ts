import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** When the element goes and takes the focus with it, gives the focus back to what had it before, or to its neighbour. */
export function useFocusBack(of: RefObject<HTMLElement | null>): void {
  // Before the form takes the focus for itself.
  useLayoutEffect(() => {
    const { current } = of;
    const root = current?.getRootNode();
    if (!current || !(root instanceof Document || root instanceof ShadowRoot)) return undefined;
    const before = root.activeElement;
    const around = current.parentElement;
    return () => {
      setTimeout(() => {
        if (root.activeElement !== null && root.activeElement !== document.body) return;
        const to = before?.isConnected ? before : around?.querySelector('button');
        if (to instanceof HTMLElement) to.focus();
      });
    };
  }, [of]);
}
