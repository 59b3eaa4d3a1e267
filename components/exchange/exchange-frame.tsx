import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useFocusBack } from '../controls/use-focus-back';
import { focusTabIfLost } from '../references/draft-form';

export interface ExchangeFrameProps {
  readonly head: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Import or export in place of the list: takes the focus, and Escape leads back. */
export function ExchangeFrame({ head, onClose, children }: ExchangeFrameProps): JSX.Element {
  const frame = useRef<HTMLElement>(null);
  useFocusBack(frame);
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('select, input')?.focus();
    return focusTabIfLost;
  }, []);
  return (
    <section
      class="draft-form exchange"
      ref={frame}
      aria-label={head}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <h2>{head}</h2>
      {children}
    </section>
  );
}
