import type { ComponentChildren, JSX } from 'preact';
import { ActionIcon, type ActionIconName } from '../controls/action-icon';
import { BrandMark } from '../controls/brand-mark';

export interface StateAction {
  readonly label: string;
  readonly onClick: () => void;
  readonly kind?: 'primary' | 'plain';
}

export interface StatePanelProps {
  readonly icon: ActionIconName | 'rings';
  readonly head: string;
  readonly text?: string | null;
  /** At most two. */
  readonly actions?: readonly StateAction[];
  readonly children?: ComponentChildren;
}

/** A state in words: an icon, a head, at most three lines, what can be done. */
export function StatePanel({ icon, head, text, actions = [], children }: StatePanelProps): JSX.Element {
  return (
    <section class="state">
      {icon === 'rings' ? <BrandMark size={24} /> : <ActionIcon name={icon} size={22} />}
      <h2>{head}</h2>
      {text ? <p>{text}</p> : null}
      {children}
      <StateActions actions={actions} />
    </section>
  );
}

export function StateActions({ actions }: { readonly actions: readonly StateAction[] }): JSX.Element | null {
  if (actions.length === 0) return null;
  return (
    <div class="state-actions">
      {actions.map(({ label, onClick, kind }) => (
        <button
          key={label}
          type="button"
          class={kind === 'plain' ? 'button-plain' : `button ${kind ?? ''}`}
          onClick={onClick}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
