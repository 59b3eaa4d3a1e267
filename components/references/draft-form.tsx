import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/base/result';
import type { Failure } from '../../lib/messages/protocol';
import type { Origin } from '../../lib/topic/source';
import { Field, focusFirstError } from '../controls/field';
import { useScreen } from '../controls/screen';
import { notSavedText } from '../states/failure-text';
import { faultsOf, type DraftFaults, type SourceDraft } from './source-fields';
import { faultText, SourceFieldset } from './source-fieldset';

export interface DraftFormProps {
  readonly head: string;
  readonly note?: ComponentChildren;
  readonly first: SourceDraft;
  readonly provenance?: Readonly<Record<string, string>>;
  readonly full: boolean;
  readonly origins?: readonly Origin[];
  /** Asks for the article's text as well. */
  readonly pasted?: boolean;
  /** What stands below the fields. */
  readonly children?: ComponentChildren;
  readonly submit: string;
  /** Saves; a failure is told in the form and everything typed stays. */
  readonly onSubmit: (draft: SourceDraft, text: string) => Promise<Result<unknown, Failure>>;
  readonly onCancel: () => void;
}

/** A form on a source: validates at the door, tells each fault under its field, keeps what was typed when saving fails. */
export function DraftForm(props: DraftFormProps): JSX.Element {
  const { t, announce } = useScreen();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(props.first);
  const [text, setText] = useState('');
  const [faults, setFaults] = useState<DraftFaults>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
    return focusTabIfLost;
  }, []);

  const save = async (): Promise<void> => {
    const found: DraftFaults = {
      ...faultsOf(draft),
      ...(props.pasted && text.trim() === '' ? { text: 'missing' } : {}),
    };
    setFaults(found);
    if (Object.keys(found).length > 0) {
      setTimeout(() => focusFirstError(form.current));
      return;
    }
    setBusy(true);
    const saved = await props.onSubmit(draft, text);
    setBusy(false);
    setFailure(saved.ok ? null : saved.error);
    if (!saved.ok) announce(notSavedText(saved.error, t));
  };

  return (
    <form
      class="draft-form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Escape leaves the form, not the popup.
        event.preventDefault();
        event.stopPropagation();
        props.onCancel();
      }}
    >
      <h2>{props.head}</h2>
      {props.note ? <p class="form-note">{props.note}</p> : null}
      <SourceFieldset
        draft={draft}
        faults={faults}
        onChange={setDraft}
        full={props.full}
        {...(props.provenance ? { provenance: props.provenance } : {})}
        {...(props.origins ? { origins: props.origins } : {})}
      />
      {props.pasted ? (
        <Field
          name="text"
          label={t('field.text')}
          value={text}
          lines={6}
          error={faultText('text', faults.text, t)}
          onInput={setText}
        />
      ) : null}
      {props.children}
      {failure ? <p class="field-error">{notSavedText(failure, t)}</p> : null}
      <div class="form-actions">
        <button type="submit" class="button primary" aria-disabled={busy}>
          {props.submit}
        </button>
        <button type="button" class="button-plain" onClick={props.onCancel}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}

/** What opened the form is drawn anew when it closes: a focus that fell to the body goes to the chosen tab. */
export function focusTabIfLost(): void {
  setTimeout(() => {
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  });
}
