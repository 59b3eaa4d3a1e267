import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/base/result';
import type { Failure } from '../../lib/messages/protocol';
import { useFocusBack } from '../controls/use-focus-back';
import type { Translate } from '../i18n/translator';
import { notSavedText } from '../states/failure-text';
import type { Drafts } from './note-desk';

export interface NoteFormProps {
  /** What the draft is kept under. */
  readonly draftKey: string;
  readonly drafts: Drafts;
  /** The text as it was saved last; empty for a new note. */
  readonly saved: string;
  readonly t: Translate;
  readonly onSave: (text: string) => Promise<Result<unknown, Failure>>;
  /** The form is to go: its text was saved, dropped, or kept as a draft. */
  readonly onLeave: () => void;
}

/** A note being written. Ctrl or ⌘ with Enter saves, Escape leaves and keeps a draft; a failure leaves the text on screen. */
export function NoteForm({ draftKey, drafts, saved, t, onSave, onLeave }: NoteFormProps): JSX.Element {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(drafts.get(draftKey) ?? saved);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useFocusBack(form);
  useLayoutEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const save = async (): Promise<void> => {
    if (busy) return;
    if (text.trim() === '') {
      setFault(t('note.empty'));
      field.current?.focus();
      return;
    }
    setBusy(true);
    const reply = await onSave(text.trim());
    setBusy(false);
    if (!reply.ok) return setFault(notSavedText(reply.error, t));
    drafts.delete(draftKey);
    return onLeave();
  };
  const leave = (keep: boolean): void => {
    const draft = keep && text.trim() !== '' && text !== saved;
    if (draft) drafts.set(draftKey, text);
    else drafts.delete(draftKey);
    onLeave();
  };
  return (
    <form
      class="note-form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          leave(true);
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void save();
        }
      }}
    >
      <label class="note-label" for={id}>
        {t('note.one')}
      </label>
      <textarea
        id={id}
        ref={field}
        rows={3}
        dir="auto"
        value={text}
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}-about`}
        onInput={(event) => {
          const { value } = event.currentTarget;
          setText(value);
          setFault(null);
          // Kept with every stroke, so that nothing that closes the card takes it.
          drafts.set(draftKey, value);
        }}
      />
      <p class={fault ? 'form-fault' : 'form-hint'} id={`${id}-about`} role={fault ? 'alert' : undefined}>
        {fault ?? t('note.hint')}
      </p>
      <div class="form-row">
        <button type="submit" class="act primary" aria-disabled={busy}>
          {t('note.save')}
        </button>
        <button type="button" class="act" onClick={() => leave(false)}>
          {t('common.cancel')}
        </button>
        <span class="form-aside">{t('note.local')}</span>
      </div>
    </form>
  );
}
