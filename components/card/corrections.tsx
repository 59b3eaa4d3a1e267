import type { JSX } from 'preact';
import { assertNever } from '../../lib/base/assert-never';
import type { AssessedClaim, Assessment } from '../../lib/relate/assessment';
import type { Correction } from '../../lib/topic/reader-records';
import { certaintyText } from '../i18n/certainty-text';
import type { Translate } from '../i18n/translator';
import { valueText } from '../i18n/value-text';
import type { CardReader } from './card-reader';
import type { CardLabels } from './labels';

/** A correction in a sentence. `name` names a source by its id; null where it is not known. */
export function correctionText(
  correction: Correction,
  labels: CardLabels,
  name: (source: string) => string | null,
  t: Translate,
): string {
  switch (correction.type) {
    case 'relation':
      return t(`said.${correction.relation}`, { source: name(correction.source) ?? t('card.the-source') });
    case 'origin':
      return t(correction.same ? 'said.same-origin' : 'said.other-origin', {
        a: name(correction.a) ?? correction.a,
        b: name(correction.b) ?? correction.b,
      });
    case 'value': {
      if (correction.facet === null) return t('said.no-claim');
      const value = valueText(correction.value, correction.facet, labels.facets, t);
      const { certainty } = correction;
      const says = certainty === null ? value : `${value}, ${certaintyText(certainty, t)}`;
      const was = valueText(correction.claim.value, correction.claim.facet, labels.facets, t);
      return t('said.value', { value: says, was });
    }
    default:
      return assertNever(correction);
  }
}

export interface CorrectionsProps {
  readonly claim: AssessedClaim;
  readonly assessment: Assessment;
  readonly labels: CardLabels;
  readonly reader: CardReader;
  readonly t: Translate;
}

/** The reader's word on this claim and on what its sources say, each with the way back. */
export function Corrections({ claim, assessment, labels, reader, t }: CorrectionsProps): JSX.Element | null {
  const own = claim.corrections ?? [];
  if (own.length === 0) return null;
  const name = (source: string): string | null => assessment.sourceById[source]?.publisher ?? null;
  return (
    <section class="corrections">
      <h3 class="note-label">{t('said.title')}</h3>
      <ul>
        {own.map((correction) => (
          <li key={correction.id}>
            <span>{correctionText(correction, labels, name, t)}</span>
            <button type="button" class="act bare" onClick={() => reader.withdraw(correction.id)}>
              {t('said.withdraw')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
