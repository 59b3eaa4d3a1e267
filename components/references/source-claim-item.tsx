import type { ComponentChildren, JSX, Ref } from 'preact';
import { isFreeFacet } from '../../lib/relate/free-claim';
import type { SourceClaim } from '../../lib/topic/source';
import { questionText } from '../controls/question-text';
import { useScreen } from '../controls/screen';
import { certaintyText } from '../i18n/certainty-text';
import { eventText } from '../i18n/detection-text';
import { valueText } from '../i18n/value-text';
import { CertaintyBars } from '../controls/certainty-bars';

export interface SourceClaimItemProps {
  readonly claim: SourceClaim;
  readonly lang: string;
  /** The event is named where a source speaks of more than one. */
  readonly showEvent: boolean;
  readonly item: Ref<HTMLLIElement | null>;
  /** Stands in place of the claim. */
  readonly form?: ComponentChildren;
  /** The reader said that it is no claim. */
  readonly dismissed?: boolean;
  /** What stands under the claim. */
  readonly children?: ComponentChildren;
}

/** One claim of a source: the question, how sure, the value, and the words: the source's between quotation marks, or ours. */
export function SourceClaimItem(props: SourceClaimItemProps): JSX.Element {
  const { claim, lang, showEvent, item, form, dismissed = false, children } = props;
  const screen = useScreen();
  const { t, topic } = screen;
  if (form)
    return (
      <li class="source-claim" ref={item}>
        {form}
      </li>
    );
  const value = valueText(claim.value, claim.facet, topic.facets, t);
  return (
    <li class="source-claim" ref={item}>
      <span class="claim-question">
        {questionText(claim.facet, screen)}
        {showEvent ? ` · ${eventText(claim.event, topic, t)}` : ''}
      </span>
      <span class="claim-certainty">
        <CertaintyBars certainty={claim.certainty} /> {certaintyText(claim.certainty, t)}
      </span>
      {isFreeFacet(claim.facet) ? null : <strong class="claim-value">{dismissed ? <del>{value}</del> : value}</strong>}
      {claim.quote ? (
        <q class="claim-quote" lang={lang} dir="auto">
          {claim.quote}
        </q>
      ) : claim.statement ? (
        <span class="claim-quote" dir="auto">
          {claim.statement[t.lang]} <span class="claim-ours">({t('card.paraphrase')})</span>
        </span>
      ) : null}
      {children}
    </li>
  );
}
