import type { JSX } from 'preact';

const line = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.4',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

function Icon({ path }: { readonly path: string }): JSX.Element {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} {...line} />
    </svg>
  );
}

export const CloseIcon = (): JSX.Element => <Icon path="M3.5 3.5l9 9M12.5 3.5l-9 9" />;
export const CopyIcon = (): JSX.Element => <Icon path="M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z" />;
export const PenIcon = (): JSX.Element => <Icon path="M3 13l.8-3.2L10.6 3 13 5.4l-6.8 6.8zM9.3 4.3l2.4 2.4" />;
export const OpenIcon = (): JSX.Element => <Icon path="M6.5 3h-4v10.5H13v-4M9.5 2.5h4v4M13.5 2.5l-6 6" />;
export const StepIcon = ({ by }: { readonly by: 1 | -1 }): JSX.Element => (
  <span class="step-icon">
    <Icon path={by === 1 ? 'M6 3.5 10.5 8 6 12.5' : 'M10 3.5 5.5 8l4.5 4.5'} />
  </span>
);
