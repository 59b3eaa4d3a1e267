import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Assessment } from '../../lib/relate/assessment';
import type { Verdict } from '../../lib/relate/link';
import { Choice } from '../controls/choice';
import { useScreen } from '../controls/screen';
import { ClaimRows } from './claim-rows';
import { Coverage } from './coverage';
import { CLAIM_ORDERS, countVerdicts, LEGEND_ORDER, orderClaims, type ClaimOrder } from './order-claims';

export interface ClaimPanelProps {
  readonly assessment: Assessment;
  readonly lost: readonly number[];
  readonly onGo: (index: number) => void;
  readonly onShowList: () => void;
}

/** Coverage, filters, order and the list of claims. */
export function ClaimPanel({ assessment, lost, onGo, onShowList }: ClaimPanelProps): JSX.Element {
  const { t } = useScreen();
  const [shown, setShown] = useState<ReadonlySet<Verdict>>(new Set());
  const [order, setOrder] = useState<ClaimOrder>('page');
  const { claims } = assessment;
  const counts = countVerdicts(claims);
  const toggle = (verdict: Verdict): void =>
    setShown((now) => new Set(now.has(verdict) ? [...now].filter((one) => one !== verdict) : [...now, verdict]));
  const names = LEGEND_ORDER.filter((verdict) => shown.has(verdict)).map((verdict) => t(`chip.${verdict}`, { n: 2 }));
  const rows = orderClaims(claims, shown, order);
  return (
    <>
      <Coverage counts={counts} shown={shown} onToggle={toggle} />
      <div class="list-head">
        <h3>
          {shown.size === 0
            ? t('n.claim', { n: claims.length })
            : t('popup.filtered', { list: new Intl.ListFormat(t.lang).format(names) })}
        </h3>
        {shown.size === 0 ? (
          <Choice
            plain
            label={t('popup.order')}
            value={order}
            options={CLAIM_ORDERS.map((id) => [id, t(`popup.order.${id}`)])}
            onChange={(id) => setOrder(id === 'verdict' ? 'verdict' : 'page')}
          />
        ) : (
          <button type="button" class="link" onClick={() => setShown(new Set())}>
            {t('popup.show-all', { n: claims.length })}
          </button>
        )}
      </div>
      <ClaimRows rows={rows} lang={assessment.lang} lost={new Set(lost)} onGo={onGo} />
      <button type="button" class="link list-on-page" onClick={onShowList}>
        {t('popup.claims-list')}
      </button>
    </>
  );
}
