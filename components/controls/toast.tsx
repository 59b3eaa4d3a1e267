import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How long an undo is offered, in ms (INTERFACE.md section 2); hovering or focusing it holds the time. */
export const TOAST_MS = 10_000;

export interface ToastProps {
  readonly text: string;
  readonly action: string;
  readonly onAction: () => void;
  readonly onGone: () => void;
  /** The reader came by keyboard: put the focus on the action, where the deleted thing had it. */
  readonly takesFocus: boolean;
  readonly ms?: number;
}

/** A line over the foot of the screen with one action. Escape puts it away. */
export function Toast({ text, action, onAction, onGone, takesFocus, ms = TOAST_MS }: ToastProps): JSX.Element {
  const [held, setHeld] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  // The callback may be made anew by each drawing; the time must not start again for it.
  const gone = useRef(onGone);
  gone.current = onGone;
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => gone.current(), ms);
    return () => clearTimeout(timer);
  }, [held, ms, text]);
  return (
    <div
      class="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={(event) => setHeld(event.currentTarget.contains(document.activeElement))}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          event.preventDefault();
          onGone();
        }
      }}
    >
      <span>{text}</span>
      <button type="button" ref={button} onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
