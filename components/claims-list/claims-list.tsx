import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Assessment } from '../../lib/relate/assessment';
import { CloseIcon, StepIcon } from '../card/icons';
import { VerdictIcon } from '../controls/verdict-icon';
import type { Translate } from '../i18n/translator';
import { verdictText } from '../i18n/verdict-text';
import { SimilarClaims } from '../similar/similar-claims';
import { ListNotes, type ListNotesProps } from './list-notes';

export interface ClaimsListProps {
  readonly assessment: Assessment;
  /** Claims listed, by index, in the order of the page. */
  readonly shown: readonly number[];
  /** Unmatched claims that are not listed. */
  readonly hidden: number;
  readonly current: number | null;
  readonly t: Translate;
  readonly onCurrent: (index: number) => void;
  readonly onGo: (index: number) => void;
  readonly onCard: (index: number) => void;
  readonly onShowAll: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
  /** The reader's notes, under the claims. */
  readonly notes?: ListNotesProps;
}

/** The claims as a landmark that assistive technology can read: painted lines are invisible to it. */
export function ClaimsList(props: ClaimsListProps): JSX.Element {
  const { assessment, shown, hidden, current, t } = props;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const item = list.current?.querySelector<HTMLElement>('[aria-current="true"] .item-main');
    item?.focus();
  }, [current]);
  const matched = assessment.claims.filter((claim) => claim.verdict !== 'unmatched').length;
  const move = (event: KeyboardEvent): void => {
    // Notes are written in the list too: their keys are theirs.
    if (event.target instanceof Element && event.target.closest('.list-notes') && event.key !== 'Escape') return;
    const at = current === null ? -1 : shown.indexOf(current);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    const index = to === undefined ? undefined : shown[Math.max(0, Math.min(to, shown.length - 1))];
    if (index !== undefined) {
      event.preventDefault();
      props.onCurrent(index);
    } else if (event.key === 'c' && current !== null) props.onCard(current);
    else if (event.key === 'Escape') props.onClose();
  };
  return (
    <aside class="claims-list" aria-label={t('list.title')} onKeyDown={move}>
      <header class="list-head">
        <div>
          <h2 tabIndex={-1}>{t('list.title')}</h2>
          <p>{t('list.count', { claims: t('n.claim', { n: assessment.claims.length }), m: matched })}</p>
        </div>
        <button type="button" class="icon-button" aria-label={t('card.previous')} onClick={() => props.onStep(-1)}>
          <StepIcon by={-1} />
        </button>
        <button type="button" class="icon-button" aria-label={t('card.next')} onClick={() => props.onStep(1)}>
          <StepIcon by={1} />
        </button>
        <button type="button" class="icon-button" aria-label={t('card.close')} onClick={props.onClose}>
          <CloseIcon />
        </button>
      </header>
      {shown.length === 0 ? <p class="list-empty">{t('list.empty')}</p> : null}
      <div class="list-scroll">
        <ol ref={list}>
          {shown.map((index) => (
            <Item key={index} {...props} index={index} />
          ))}
        </ol>
        <SimilarClaims similar={assessment.similar} lang={assessment.lang} t={t} />
        {props.notes ? <ListNotes {...props.notes} /> : null}
      </div>
      {hidden > 0 ? (
        <footer class="list-foot">
          <button type="button" class="text-button" onClick={props.onShowAll}>
            {t('list.show-unmatched', { n: hidden })}
          </button>
        </footer>
      ) : null}
    </aside>
  );
}

function Item({
  assessment,
  index,
  current,
  t,
  onGo,
  onCard,
  onCurrent,
}: ClaimsListProps & { readonly index: number }): JSX.Element | null {
  const claim = assessment.claims[index];
  if (!claim) return null;
  const isCurrent = current === index;
  return (
    <li class="item" {...(isCurrent ? { 'aria-current': 'true' as const } : {})}>
      <button type="button" class="item-main" onClick={() => onGo(index)} onFocus={() => onCurrent(index)}>
        <VerdictIcon verdict={claim.verdict} />
        <span>
          <span class="item-quote" dir="auto">
            {claim.quote}
          </span>
          <span class={`item-verdict ink-${claim.verdict}`}>{verdictText(claim, t).head}</span>
        </span>
      </button>
      {isCurrent ? (
        <p class="item-actions">
          <button type="button" class="text-button" onClick={() => onGo(index)}>
            {t('list.go')}
          </button>
          <button type="button" class="text-button" onClick={() => onCard(index)}>
            {t('list.card')}
          </button>
        </p>
      ) : null}
    </li>
  );
}
