import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { CERTAINTIES } from '../../lib/topic/claim-frame';
import type { Facet } from '../../lib/topic/topic';
import { certaintyText } from '../i18n/certainty-text';
import type { Translate } from '../i18n/translator';
import { valueText } from '../i18n/value-text';
import type { CardLabels } from './labels';
import { NO_QUESTION, type FrameDraft } from './value-field';

export interface FrameFieldsProps {
  readonly draft: FrameDraft;
  readonly labels: CardLabels;
  readonly t: Translate;
  readonly fault: string | null;
  readonly onChange: (draft: FrameDraft) => void;
  /** Only the value is asked. */
  readonly valueOnly?: boolean;
  /** The words may be kept without a question that they answer. */
  readonly free?: boolean;
}

/** Question, value and certainty of a claim. */
export function FrameFields({ draft, labels, t, fault, onChange, valueOnly, free }: FrameFieldsProps): JSX.Element {
  const id = useId();
  const facet = labels.facets.find((one) => one.id === draft.facet);
  const value = (
    <ValueField id={id} facet={facet} draft={draft} labels={labels} t={t} fault={fault} onChange={onChange} />
  );
  const kept = free && draft.facet === NO_QUESTION;
  if (valueOnly) return <div class="frame-fields">{value}</div>;
  return (
    <div class="frame-fields">
      <div class="frame-field">
        <label class="frame-label" for={`${id}-question`}>
          {t('frame.question')}
        </label>
        <select
          id={`${id}-question`}
          value={draft.facet}
          aria-describedby={kept ? `${id}-free` : undefined}
          onChange={(event) => onChange({ ...draft, facet: event.currentTarget.value, value: '' })}
        >
          {facet || kept ? null : <option value="">{t('frame.choose')}</option>}
          {free ? <option value={NO_QUESTION}>{t('free.choose')}</option> : null}
          {labels.facets.map((one) => (
            <option key={one.id} value={one.id}>
              {one.question[t.lang]}
            </option>
          ))}
        </select>
        {kept ? (
          <p class="form-hint" id={`${id}-free`}>
            {t('free.hint')}
          </p>
        ) : null}
      </div>
      {kept ? null : value}
      <div class="frame-field">
        <label class="frame-label" for={`${id}-certainty`}>
          {t('frame.certainty')}
        </label>
        <select
          id={`${id}-certainty`}
          value={draft.certainty}
          onChange={(event) => {
            const certainty = CERTAINTIES.find((one) => one === event.currentTarget.value);
            if (certainty) onChange({ ...draft, certainty });
          }}
        >
          {CERTAINTIES.toReversed().map((one) => (
            <option key={one} value={one}>
              {certaintyText(one, t)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

interface ValueFieldProps extends Omit<FrameFieldsProps, 'valueOnly'> {
  readonly id: string;
  readonly facet: Facet | undefined;
}

function ValueField({ id, facet, draft, labels, t, fault, onChange }: ValueFieldProps): JSX.Element {
  const set = (value: string): void => onChange({ ...draft, value });
  const chosen = facet !== undefined && facet.kind !== 'date' && facet.kind !== 'number';
  const hint = fault ?? (facet?.kind === 'date' ? t('frame.date-hint') : null);
  const shared = {
    id,
    value: draft.value,
    'aria-invalid': fault ? (true as const) : undefined,
    'aria-describedby': hint ? `${id}-about` : undefined,
  };
  return (
    <div class="frame-field">
      <label class="frame-label" for={id}>
        {t('frame.value')}
      </label>
      {chosen ? (
        <select {...shared} onChange={(event) => set(event.currentTarget.value)}>
          <option value="">{t('frame.choose')}</option>
          {[...new Set([...Object.keys(facet.values), ...(draft.value === '' ? [] : [draft.value])])].map((value) => (
            <option key={value} value={value}>
              {valueText(value, facet.id, labels.facets, t)}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          autocomplete="off"
          spellcheck={false}
          inputMode={facet?.kind === 'number' ? 'numeric' : 'text'}
          onInput={(event) => set(event.currentTarget.value)}
        />
      )}
      {hint ? (
        <p class={fault ? 'form-fault' : 'form-hint'} id={`${id}-about`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
