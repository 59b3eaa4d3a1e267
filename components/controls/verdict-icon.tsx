import type { JSX } from 'preact';
import type { Verdict } from '../../lib/relate/link';

/** The drawings of INTERFACE.md section 3 on a 16-grid; `ground` is what shows through the sign. Decorative: words carry. */
export function VerdictIcon({
  verdict,
  size = 14,
}: {
  readonly verdict: Verdict;
  readonly size?: number;
}): JSX.Element {
  return (
    <svg class={`verdict-icon ink-${verdict}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[verdict]}
    </svg>
  );
}

const hollow = { fill: 'none', stroke: 'currentColor' } as const;
const sign = { fill: 'none', class: 'knockout', 'stroke-linecap': 'round' } as const;

const SHAPES: Readonly<Record<Verdict, JSX.Element>> = {
  conflicting: (
    <>
      <path d="M8 .6 15.4 8 8 15.4 .6 8z" fill="currentColor" />
      <path d="M5.4 6.6h5.2M5.4 9.4h5.2M9.5 4.8 6.5 11.2" {...sign} stroke-width="1.4" />
    </>
  ),
  mixed: (
    <>
      <path d="M7.2 1.05a7 7 0 0 0 0 13.9z" fill="currentColor" />
      <path d="M9.2 1.9 15 8 9.2 14.1z" {...hollow} stroke-width="1.5" stroke-linejoin="round" />
    </>
  ),
  firmer: <path d="M8 2.2 14.6 13.6H1.4z" fill="currentColor" />,
  weaker: <path d="M8 13.8 14.4 2.6H1.6z" {...hollow} stroke-width="1.7" stroke-linejoin="round" />,
  corroborated: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M5 6.4h6M5 9.6h6" {...sign} stroke-width="1.6" />
    </>
  ),
  unmatched: <circle cx="8" cy="8" r="6.1" {...hollow} stroke-width="1.6" stroke-dasharray="2.4 2.39" />,
};
