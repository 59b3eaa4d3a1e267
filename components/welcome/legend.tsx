import type { JSX } from 'preact';
import { useScreen } from '../controls/screen';
import { VerdictIcon } from '../controls/verdict-icon';
import { LEGEND_ORDER } from '../popup/order-claims';

/** What the lines on the page mean, each drawn on a few words. */
export function Legend(): JSX.Element {
  const { t } = useScreen();
  return (
    <section class="line-legend">
      <h2>{t('welcome.legend')}</h2>
      <ul>
        {LEGEND_ORDER.map((verdict) => (
          <li key={verdict}>
            <VerdictIcon verdict={verdict} size={16} />
            <span class={`line-sample line-${verdict}`}>{t(`legend.${verdict}.sample`)}</span>
            <span class="line-meaning">{t(`legend.${verdict}`)}</span>
          </li>
        ))}
      </ul>
      <p class="legend-note">{t('legend.note')}</p>
    </section>
  );
}
