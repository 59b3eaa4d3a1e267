import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AssessedClaim, Assessment } from '../../lib/relate/assessment';
import type { Relation } from '../../lib/relate/link';
import { VerdictIcon } from '../controls/verdict-icon';
import type { Translate } from '../i18n/translator';
import { verdictText } from '../i18n/verdict-text';
import { ComparisonBox } from './comparison-box';
import type { CardLabels } from './labels';
import { LinkGroup } from './link-group';
import { CloseIcon, CopyIcon, StepIcon } from './icons';

export interface CardProps {
  readonly assessment: Assessment;
  /** Which claim of the assessment is shown. */
  readonly index: number;
  /** Claims that share the sentence, by index; one entry where there is one. */
  readonly siblings: readonly number[];
  /** Place among the claims that can be stepped through, from 1. */
  readonly position: { readonly at: number; readonly of: number };
  readonly labels: CardLabels;
  readonly t: Translate;
  readonly onShow: (index: number) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
  /** Copies the evidence; answers whether the browser did. */
  readonly onCopy: () => Promise<boolean>;
}

const GROUPS: readonly Relation[] = ['conflicts', 'firmer', 'weaker', 'corroborates'];

/** What the set says of one claim: verdict, both values, then the sources by relation. */
export function Card(props: CardProps): JSX.Element {
  const { assessment, index, labels, t } = props;
  const claim = assessment.claims[index] as AssessedClaim;
  const { head, also } = verdictText(claim, t);
  const facet = labels.facets.find((one) => one.id === claim.facet);
  const event = labels.events.find((one) => one.id === claim.event);
  return (
    <div class="card" role="dialog" aria-labelledby="card-head" aria-describedby="card-about">
      <header class="card-head">
        <VerdictIcon verdict={claim.verdict} size={18} />
        <div class="card-title">
          <h2 id="card-head" tabIndex={-1}>
            {head}
          </h2>
          <p id="card-about">{[facet?.question[t.lang], event?.label[t.lang]].filter(Boolean).join(' · ')}</p>
          {also ? <p class="card-also">{also}</p> : null}
        </div>
        <button type="button" class="icon-button" aria-label={t('card.close')} onClick={props.onClose}>
          <CloseIcon />
        </button>
      </header>
      <div class="card-body">
        <Siblings {...props} />
        <ComparisonBox claim={claim} assessment={assessment} labels={labels} t={t} />
        {claim.verdict === 'unmatched' ? <p class="card-note">{t('card.no-match')}</p> : null}
        {GROUPS.map((relation) => (
          <LinkGroup key={relation} relation={relation} claim={claim} assessment={assessment} labels={labels} t={t} />
        ))}
      </div>
      <CardFoot {...props} />
    </div>
  );
}

/** Pages through the claims of one sentence. */
function Siblings({ siblings, index, t, onShow }: CardProps): JSX.Element | null {
  if (siblings.length < 2) return null;
  const at = siblings.indexOf(index);
  const other = (by: 1 | -1): void => onShow(siblings[(at + by + siblings.length) % siblings.length] as number);
  return (
    <p class="card-siblings">
      <span>{t('card.in-sentence', { i: at + 1, n: siblings.length })}</span>
      <button type="button" class="icon-button small" aria-label={t('card.previous')} onClick={() => other(-1)}>
        <StepIcon by={-1} />
      </button>
      <button type="button" class="icon-button small" aria-label={t('card.next')} onClick={() => other(1)}>
        <StepIcon by={1} />
      </button>
    </p>
  );
}

function CardFoot({ position, t, onStep, onCopy }: CardProps): JSX.Element {
  const [copied, setCopied] = useState(false);
  const copy = (): void => void onCopy().then(setCopied, () => setCopied(false));
  return (
    <footer class="card-foot">
      <button type="button" class="text-button" onClick={copy}>
        <CopyIcon /> <span role="status">{t(copied ? 'card.copied' : 'card.copy')}</span>
      </button>
      <span class="card-step">
        <span class="card-position" aria-label={t('card.position.name', { i: position.at, n: position.of })}>
          {t('card.position', { i: position.at, n: position.of })}
        </span>
        <button type="button" class="icon-button" aria-label={t('card.previous')} onClick={() => onStep(-1)}>
          <StepIcon by={-1} />
        </button>
        <button type="button" class="icon-button" aria-label={t('card.next')} onClick={() => onStep(1)}>
          <StepIcon by={1} />
        </button>
      </span>
    </footer>
  );
}
