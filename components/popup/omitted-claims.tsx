import type { JSX } from 'preact';
import type { Assessment, OmittedClaim } from '../../lib/relate/assessment';
import { ActionIcon } from '../controls/action-icon';
import { questionText } from '../controls/question-text';
import { useScreen, type Screen } from '../controls/screen';
import { valueText } from '../i18n/value-text';
import { VerdictIcon } from '../controls/verdict-icon';
import { ClaimHolders } from './claim-holders';

export interface OmittedClaimsProps {
  readonly assessment: Assessment;
  readonly onShowSource: (id: string) => void;
  readonly tab: number;
}

/** Claims that three or more origins hold and the article does not make; closed until asked. */
export function OmittedClaims({ assessment, onShowSource, tab }: OmittedClaimsProps): JSX.Element | null {
  const screen = useScreen();
  const { t } = screen;
  const { omitted } = assessment;
  if (omitted.length === 0) return null;
  return (
    <details class="omitted">
      <summary>
        <ActionIcon name="down" />
        <span>{t('popup.omitted', { n: omitted.length })}</span>
      </summary>
      <p class="omitted-note">{t('popup.omitted.note')}</p>
      <ul class="claim-rows">
        {omitted.map((claim) => (
          <li key={`${claim.facet}=${claim.value}`} class="claim-row">
            <VerdictIcon verdict="unmatched" size={14} />
            <Example claim={claim} screen={screen} />
            <div class="claim-finding">
              {questionText(claim.facet, screen)} ·{' '}
              {t('popup.omitted.held', {
                sources: t('n.source', { n: claim.sources }),
                origins: t('n.origin', { n: claim.origins }),
              })}
              <ClaimHolders {...{ claim, assessment, onShowSource, tab }} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Our statement in the reader's language, else the source's words, else the value alone. */
function Example({ claim, screen }: { readonly claim: OmittedClaim; readonly screen: Screen }): JSX.Element {
  const { t, topic } = screen;
  const { statement, quote } = claim.example;
  const text = statement?.[t.lang] ?? quote ?? valueText(claim.value, claim.facet, topic.facets, t);
  return (
    <span class="claim-sentence" dir="auto">
      {text}
    </span>
  );
}
