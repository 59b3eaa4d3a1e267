import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/base/result';
import type { Span } from '../../lib/claims/claim';
import type { Failure, SelectionFrame } from '../../lib/messages/protocol';
import type { SelectionCandidate, SelectionReading } from '../../lib/relate/read-selection';
import { valueText } from '../i18n/value-text';
import type { Translate } from '../i18n/translator';
import { FrameFields } from './frame-fields';
import type { CardLabels } from './labels';
import { PlainCard } from './passage-card';
import { ReaderForm } from './reader-form';
import { NO_QUESTION, readValue, type FrameDraft } from './value-field';

export interface SelectionClaimProps {
  readonly reading: SelectionReading;
  readonly labels: CardLabels;
  readonly t: Translate;
  readonly onAdd: (span: Span, frame: SelectionFrame) => Promise<Result<unknown, Failure>>;
  readonly onClose: () => void;
}

interface Draft extends FrameDraft {
  readonly event: string;
  readonly speaker: string;
}

const OTHER = 'other';

/** What is selected as a claim: the sentence, what the analyser reads in it, and what the reader makes of it. */
export function SelectionClaim({ reading, labels, t, onAdd, onClose }: SelectionClaimProps): JSX.Element {
  const { sentences } = reading;
  const id = useId();
  const several = sentences.length > 1;
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<number | null>(several ? null : 0);
  const [draft, setDraft] = useState<Draft>(draftOf(candidatesOf(reading, 0)[0], reading.event));
  const [fault, setFault] = useState<string | null>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const candidates = chosen === null ? [] : candidatesOf(reading, chosen);
  const change = (next: Partial<Draft>): void => {
    setDraft({ ...draft, ...next });
    setFault(null);
  };
  const save = (): Promise<Result<unknown, Failure>> | null => {
    const sentence = chosen === null ? undefined : sentences[chosen];
    const facet = labels.facets.find(({ id }) => id === draft.facet);
    const free = draft.facet === NO_QUESTION;
    const value = free ? null : readValue(facet, draft.value);
    if (!sentence || (value === null && !free)) {
      if (sentence) setFault(t('frame.no-value'));
      const missing = sentence ? '[aria-invalid=true]' : 'input';
      setTimeout(() => form.current?.querySelector<HTMLElement>(missing)?.focus());
      return null;
    }
    const { event, certainty, speaker } = draft;
    const frame = { event, facet: free ? null : draft.facet, value, certainty, speaker: speaker.trim() || null };
    return onAdd(sentence, frame);
  };
  return (
    <PlainCard head={t('claim.title')} t={t} onClose={onClose}>
      <ReaderForm class="frame-fields" form={form} t={t} submit={t('claim.add')} onSave={save} onCancel={onClose}>
        {several ? (
          <fieldset>
            <legend>{t('claim.sentences')}</legend>
            {sentences.map((sentence, at) => (
              <label key={sentence.start} class="sentence-choice">
                <input
                  type="radio"
                  name="sentence"
                  checked={chosen === at}
                  onChange={() => {
                    setChosen(at);
                    change(draftOf(candidatesOf(reading, at)[0], reading.event));
                  }}
                />
                <q class="item-quote" dir="auto">
                  {sentence.quote}
                </q>
              </label>
            ))}
          </fieldset>
        ) : (
          <q class="passage-quote" dir="auto">
            {sentences[0]?.quote}
          </q>
        )}
        {candidates.length > 1 ? (
          <div class="frame-field">
            <label class="frame-label" for={`${id}-found`}>
              {t('claim.found')}
            </label>
            <select
              id={`${id}-found`}
              value={chosenOf(candidates, draft)}
              onChange={(event) => change(draftOf(candidates[Number(event.currentTarget.value)], reading.event))}
            >
              {candidates.map((one, at) => (
                <option key={at} value={String(at)}>
                  {labels.facets.find(({ id }) => id === one.facet)?.question[t.lang]}{' '}
                  {valueText(one.value, one.facet, labels.facets, t)}
                </option>
              ))}
              <option value={OTHER}>{t('claim.own')}</option>
            </select>
          </div>
        ) : null}
        <FrameFields draft={draft} labels={labels} t={t} fault={fault} onChange={change} free />
        {labels.events.length > 1 ? (
          <div class="frame-field">
            <label class="frame-label" for={`${id}-event`}>
              {t('frame.event')}
            </label>
            <select
              id={`${id}-event`}
              value={draft.event}
              onChange={(event) => change({ event: event.currentTarget.value })}
            >
              {labels.events.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.label[t.lang]}
                </option>
              ))}
            </select>
          </div>
        ) : null}
        <div class="frame-field">
          <label class="frame-label" for={`${id}-speaker`}>
            {t('frame.speaker')}
          </label>
          <input
            id={`${id}-speaker`}
            type="text"
            autocomplete="off"
            dir="auto"
            maxLength={200}
            value={draft.speaker}
            onInput={(event) => change({ speaker: event.currentTarget.value })}
          />
        </div>
      </ReaderForm>
    </PlainCard>
  );
}

const candidatesOf = (reading: SelectionReading, sentence: number): readonly SelectionCandidate[] =>
  reading.candidates.filter((one) => one.sentence === sentence);

/** Which candidate the draft still is; `other` where the reader has changed it. */
function chosenOf(candidates: readonly SelectionCandidate[], draft: Draft): string {
  const at = candidates.findIndex((one) => one.facet === draft.facet && (one.value ?? '') === draft.value);
  return at < 0 ? OTHER : String(at);
}

const draftOf = (candidate: SelectionCandidate | undefined, event: string): Draft => ({
  event: candidate?.event ?? event,
  facet: candidate?.facet ?? '',
  value: candidate?.value ?? '',
  certainty: candidate?.certainty ?? 'asserted',
  speaker: candidate?.speaker ?? '',
});
