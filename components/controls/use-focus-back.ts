import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Brings a form into view; when it goes and takes the focus with it, gives the focus back to what had it before, or to its neighbour. */
export function useFocusBack(of: RefObject<HTMLElement | null>): void {
  // Before the form takes the focus for itself.
  useLayoutEffect(() => {
    const { current } = of;
    const root = current?.getRootNode();
    if (!current || !(root instanceof Document || root instanceof ShadowRoot)) return undefined;
    const before = root.activeElement;
    const around = current.parentElement;
    // A form that opens at the lower edge of the card is shown whole, as far as there is room.
    const shown = requestAnimationFrame(() => current.scrollIntoView({ block: 'nearest' }));
    return () => {
      cancelAnimationFrame(shown);
      // After what is drawn with it, and before the next key.
      queueMicrotask(() => {
        if (root.activeElement !== null && root.activeElement !== document.body) return;
        // What had the focus may have gone as the form came: the body has it then, and can do nothing with it.
        const to = before?.isConnected && before !== document.body ? before : around?.querySelector('button');
        if (to instanceof HTMLElement) to.focus();
      });
    };
  }, [of]);
}
