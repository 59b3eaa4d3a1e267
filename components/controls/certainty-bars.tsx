import type { JSX } from 'preact';
import type { Certainty } from '../../lib/topic/claim-frame';

const FILLED: Readonly<Record<Certainty, number>> = { asserted: 3, likely: 2, possible: 1, unknown: 0, denied: 3 };

/** Three bars of 3 × 9, struck through where the claim is denied. Decorative: the word stands beside it. */
export function CertaintyBars({ certainty }: { readonly certainty: Certainty }): JSX.Element {
  return (
    <svg class="certainty-bars" width="15" height="11" viewBox="0 0 15 11" aria-hidden="true">
      {[0, 1, 2].map((at) => (
        <rect
          key={at}
          x={at * 5 + 0.5}
          y="1"
          width="3"
          height="9"
          rx="1"
          fill={at < FILLED[certainty] ? 'currentColor' : 'none'}
          stroke="currentColor"
          stroke-width="1"
        />
      ))}
      {certainty === 'denied' ? <path d="M0 10.5 14 .5" stroke="currentColor" stroke-width="1.4" /> : null}
    </svg>
  );
}
