import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';

export interface TabBarProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: ComponentChildren }[];
  /** Null where none of the tabs is shown (the settings are); the first one then takes the focus. */
  readonly current: Id | null;
  readonly onChange: (id: Id) => void;
}

/** Ids that tie a tab to its panel. */
export const tabId = (id: string): string => `tab-${id}`;
export const panelId = (id: string): string => `panel-${id}`;

/** Tabs with one stop for the Tab key; Left and Right (mirrored in right-to-left), Home and End move and choose. */
export function TabBar<Id extends string>({ label, tabs, current, onChange }: TabBarProps<Id>): JSX.Element {
  const bar = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    tabs.findIndex((tab) => tab.id === current),
  );
  const move = (event: KeyboardEvent): void => {
    const to = nextTab(event.key, at, tabs.length, bar.current);
    const tab = to === null ? undefined : tabs[to];
    if (!tab || to === null) return;
    event.preventDefault();
    onChange(tab.id);
    bar.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <div class="tab-bar" role="tablist" aria-label={label} ref={bar} onKeyDown={move}>
      {tabs.map((tab, index) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={tabId(tab.id)}
          aria-controls={tab.id === current ? panelId(tab.id) : undefined}
          aria-selected={tab.id === current}
          tabIndex={index === at ? 0 : -1}
          onClick={() => onChange(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

function nextTab(key: string, at: number, count: number, bar: HTMLElement | null): number | null {
  const forward = bar !== null && getComputedStyle(bar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  return (at + (key === forward ? 1 : -1) + count) % count;
}
