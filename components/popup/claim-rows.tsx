import type { JSX } from 'preact';
import type { AssessedClaim } from '../../lib/relate/assessment';
import { countSources } from '../../lib/relate/tally';
import { questionText } from '../controls/question-text';
import { useScreen } from '../controls/screen';
import type { Translate } from '../i18n/translator';
import { verdictText } from '../i18n/verdict-text';
import { VerdictIcon } from '../controls/verdict-icon';
import type { ClaimRow } from './order-claims';

export interface ClaimRowsProps {
  readonly rows: readonly ClaimRow[];
  readonly lang: string;
  /** Claims whose sentence is no longer on the page. */
  readonly lost: ReadonlySet<number>;
  readonly onGo: (index: number) => void;
}

/** The article's claims; a row goes to its sentence. */
export function ClaimRows({ rows, lang, lost, onGo }: ClaimRowsProps): JSX.Element {
  const screen = useScreen();
  return (
    <ol class="claim-rows">
      {rows.map(({ claim, index }) => (
        <li key={index}>
          <button type="button" class="claim-row" disabled={lost.has(index)} onClick={() => onGo(index)}>
            <VerdictIcon verdict={claim.verdict} size={14} />
            <span class="claim-sentence" lang={lang} dir="auto">
              {claim.quote}
            </span>
            <span class="claim-finding">
              {questionText(claim.facet, screen)} ·{' '}
              {lost.has(index) ? screen.t('popup.lost.row') : findingText(claim, screen.t)}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The verdict as a short phrase after the question. */
export function findingText(claim: AssessedClaim, t: Translate): string {
  if (claim.verdict === 'corroborated') {
    const sources = t('n.source', { n: countSources(claim, 'corroborates') });
    return t('popup.omitted.held', { sources, origins: t('n.origin', { n: claim.origins }) });
  }
  const { head } = verdictText(claim, t);
  return head.charAt(0).toLocaleLowerCase(t.lang) + head.slice(1);
}
