import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/base/result';
import type { Failure } from '../../lib/messages/protocol';
import { useScreen } from '../controls/screen';
import { notSavedText } from '../states/failure-text';

export interface TagsFieldProps {
  readonly tags: readonly string[];
  readonly onSave: (tags: readonly string[]) => Promise<Result<unknown, Failure>>;
}

/** Tags as typed: parted by commas, none blank or twice. */
export const readTags = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];

/** The tags of one thing, and the field that changes them. */
export function TagsField({ tags, onSave }: TagsFieldProps): JSX.Element {
  const { t, announce } = useScreen();
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const open = text !== null;
  const wasOpen = useRef(false);
  useEffect(() => {
    if (open) field.current?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (text === null)
    return (
      <p class="note-about tags-line">
        {tags.map((tag) => (
          <span key={tag} class="note-tag" dir="auto">
            {tag}
          </span>
        ))}
        <button type="button" class="act bare" ref={opener} onClick={() => setText(tags.join(', '))}>
          {t(tags.length === 0 ? 'tags.add' : 'tags.edit')}
        </button>
      </p>
    );
  const save = async (): Promise<void> => {
    const reply = await onSave(readTags(text));
    setFault(reply.ok ? null : notSavedText(reply.error, t));
    if (!reply.ok) return;
    announce(t('tags.saved'));
    setText(null);
  };
  return (
    <form
      class="tags-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        setText(null);
      }}
    >
      <div class="field">
        <label class="field-label" for={id}>
          {t('tags.label')}
        </label>
        <input
          id={id}
          value={text}
          dir="auto"
          autocomplete="off"
          ref={field}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {fault ? <p class="field-error">{fault}</p> : null}
      <div class="form-actions">
        <button type="submit" class="button compact">
          {t('common.save')}
        </button>
        <button type="button" class="button-plain" onClick={() => setText(null)}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}
