import type { JSX } from 'preact';

/** Two overlapping rings with a filled lens: where two sources meet. */
export function BrandMark({ size = 20 }: { readonly size?: number }): JSX.Element {
  return (
    <svg class="brand-mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 4.19a4.4 4.4 0 0 1 0 7.62 4.4 4.4 0 0 1 0-7.62z" fill="currentColor" />
      <g fill="none" stroke="currentColor" stroke-width="1.4">
        <circle cx="5.8" cy="8" r="4.4" />
        <circle cx="10.2" cy="8" r="4.4" />
      </g>
    </svg>
  );
}
