import type { JSX } from 'preact';
import type { Verdict } from '../../lib/relate/link';
import { useScreen } from '../controls/screen';
import { VerdictIcon } from '../controls/verdict-icon';
import { LEGEND_ORDER } from './order-claims';

export interface CoverageProps {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly shown: ReadonlySet<Verdict>;
  readonly onToggle: (verdict: Verdict) => void;
}

/** How the claims of an article are covered: a bar to look at, and the same as six filters with numbers. */
export function Coverage({ counts, shown, onToggle }: CoverageProps): JSX.Element {
  const { t } = useScreen();
  return (
    <div class="coverage">
      <div class="coverage-bar" aria-hidden="true">
        {LEGEND_ORDER.filter((verdict) => counts[verdict] > 0).map((verdict) => (
          <span key={verdict} class={`segment segment-${verdict}`} style={{ flexGrow: counts[verdict] }} />
        ))}
      </div>
      <div class="legend" role="group" aria-label={t('popup.filter')}>
        {LEGEND_ORDER.map((verdict) => (
          <button
            key={verdict}
            type="button"
            class={`legend-item verdict-${verdict}`}
            aria-pressed={shown.has(verdict)}
            disabled={counts[verdict] === 0 && !shown.has(verdict)}
            onClick={() => onToggle(verdict)}
          >
            <VerdictIcon verdict={verdict} size={14} />
            <b>{counts[verdict]}</b> <span>{t(`chip.${verdict}`, { n: counts[verdict] })}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
