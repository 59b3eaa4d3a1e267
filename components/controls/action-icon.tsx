import type { JSX } from 'preact';

/** Line drawings on a 16-grid, stroke 1.4: what a control does, or what kind of state is shown. */
const PATHS = {
  add: 'M8 2.5v11M2.5 8h11',
  archive: 'M2.5 3h11v3h-11zM3.5 6v7h9V6M6.5 9h3',
  check: 'M2.8 8.6 6.3 12 13.2 4.4',
  close: 'm3.8 3.8 8.4 8.4M12.2 3.8l-8.4 8.4',
  down: 'm3.8 6 4.2 4.2L12.2 6',
  info: 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7M8 7.3v3.9M8 4.6v.6',
  lines: 'M2.5 4h11M2.5 8h11M2.5 12h6.5',
  lock: 'M3.8 7h8.4v6.3H3.8zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  open: 'M6.5 3.5h-3v9h9v-3M9 2.7h4.3V7M13 3 7.6 8.4',
  page: 'M4 1.8h5.5L12.5 5v9.2H4zM9.3 2v3.2h3',
  panel: 'M2.2 3h11.6v10H2.2zM9.7 3v10',
  search: 'M7 2.3a4.7 4.7 0 1 1 0 9.4 4.7 4.7 0 0 1 0-9.4M10.5 10.5l3.4 3.4',
  settings: 'M2 5h7M12 5h2M2 11h2M7 11h7M10.5 3v4M5.5 9v4',
  tab: 'M9.5 2.2h4.3v4.3M13.5 2.5 9.3 6.7M6.5 13.8H2.2V9.5M2.5 13.5l4.2-4.2',
  wait: 'M8 1.9A6.1 6.1 0 1 0 14.1 8',
} as const;

export type ActionIconName = keyof typeof PATHS;

/** Decorative: the control or heading beside it carries the words. `size` in px. */
export function ActionIcon({
  name,
  size = 16,
}: {
  readonly name: ActionIconName;
  readonly size?: number;
}): JSX.Element {
  return (
    <svg class={`action-icon action-icon-${name}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
