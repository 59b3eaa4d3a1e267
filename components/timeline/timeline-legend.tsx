import type { JSX } from 'preact';
import { CERTAINTIES } from '../../lib/topic/claim-frame';
import { certaintyText } from '../i18n/certainty-text';
import type { Translate } from '../i18n/translator';
import { createMeasure, fontToken } from '../pictures/measure-text';
import { CertaintyDisc, HardenedSign } from './timeline-drawing';

interface LegendEntry {
  readonly text: string;
  /** Drawn around 0, 0, 28 wide at most. */
  readonly sign: JSX.Element;
}

function entries(t: Translate): readonly LegendEntry[] {
  return [
    ...CERTAINTIES.toReversed().map((certainty) => ({
      text: certaintyText(certainty, t),
      sign: <CertaintyDisc certainty={certainty} />,
    })),
    { text: t('timeline.same-origin'), sign: <path class="drawing-thread" d="M-12 0H12" /> },
    {
      text: t('timeline.hardened'),
      sign: (
        <g transform="translate(-10 6.5)">
          <HardenedSign />
        </g>
      ),
    },
    { text: t('timeline.changed'), sign: <path class="drawing-change" d="M-12 0H12" /> },
    { text: t('timeline.span'), sign: <path class="drawing-span" d="M-10 -4v8m0 -4H10m0 -4v8" /> },
  ];
}

export function TimelineLegend({ t }: { readonly t: Translate }): JSX.Element {
  return (
    <ul class="picture-legend">
      {entries(t).map(({ text, sign }) => (
        <li key={text}>
          <svg class="drawing" width="28" height="16" viewBox="-14 -8 28 16" aria-hidden="true">
            {sign}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

/** The same in a drawing, on one line. */
export function TimelineLegendDrawing({ t }: { readonly t: Translate }): JSX.Element {
  const measure = createMeasure(12, 400, fontToken('--sans'));
  let x = 0;
  return (
    <>
      {entries(t).map(({ text, sign }) => {
        const at = x;
        x += 34 + measure(text) + 14;
        return (
          <g key={text} transform={`translate(${at + 14} 0)`}>
            {sign}
            <text class="drawing-label" x="20" y="4">
              {text}
            </text>
          </g>
        );
      })}
    </>
  );
}
