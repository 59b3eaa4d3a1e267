import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/base/result';
import type { ClaimFields, Failure } from '../../lib/messages/protocol';
import { FrameFields } from '../card/frame-fields';
import { ReaderForm } from '../card/reader-form';
import { readValue } from '../card/value-field';
import { Choice } from '../controls/choice';
import { useScreen } from '../controls/screen';
import { useFocusBack } from '../controls/use-focus-back';

/** Longest words of a source that are kept, in UTF-16 units. */
const LONGEST_QUOTE = 4_000;

export interface ClaimFormProps {
  readonly first: ClaimFields;
  /** Language of the source. */
  readonly lang: string;
  /** Whether event and words are the reader's to set; of a shipped claim they are not. */
  readonly full: boolean;
  readonly submit: string;
  readonly aside?: string;
  readonly onSave: (fields: ClaimFields) => Promise<Result<unknown, Failure>>;
  readonly onCancel: () => void;
}

/** What a source claims, as the reader puts it. */
export function ClaimForm({ first, lang, full, submit, aside, onSave, onCancel }: ClaimFormProps): JSX.Element {
  const { t, topic } = useScreen();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState({ ...first, value: first.value ?? '' });
  const [fault, setFault] = useState<string | null>(null);
  useFocusBack(form);
  useLayoutEffect(() => form.current?.querySelector('select')?.focus(), []);
  const change = (next: Partial<typeof draft>): void => {
    setDraft({ ...draft, ...next });
    setFault(null);
  };
  const save = (): Promise<Result<unknown, Failure>> | null => {
    const { event, facet, certainty, quote } = draft;
    const value = readValue(
      topic.facets.find((one) => one.id === facet),
      draft.value,
    );
    if (value !== null) return onSave({ event, facet, value, certainty, quote: quote?.trim() || null });
    setFault(t('frame.no-value'));
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
    return null;
  };
  return (
    <ReaderForm
      class="frame-fields claim-form"
      form={form}
      t={t}
      submit={submit}
      onSave={save}
      onCancel={onCancel}
      {...(aside === undefined ? {} : { aside })}
    >
      <FrameFields draft={draft} labels={topic} t={t} fault={fault} onChange={change} />
      {full && topic.events.length > 1 ? (
        <Choice
          shown
          label={t('frame.event')}
          value={draft.event}
          options={topic.events.map((one) => [one.id, one.label[t.lang]])}
          onChange={(event) => change({ event })}
        />
      ) : null}
      {full ? (
        <div class="frame-field">
          <label class="frame-label" for={`${id}-quote`}>
            {t('claim.quote')}
          </label>
          <textarea
            id={`${id}-quote`}
            rows={2}
            dir="auto"
            lang={lang}
            maxLength={LONGEST_QUOTE}
            value={draft.quote ?? ''}
            onInput={(event) => change({ quote: event.currentTarget.value })}
          />
        </div>
      ) : null}
    </ReaderForm>
  );
}
