import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Result } from '../../lib/base/result';
import type { Failure } from '../../lib/messages/protocol';
import type { Translate } from '../i18n/translator';
import { notSavedText } from '../states/failure-text';

export interface ReaderFormProps {
  readonly class: string;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly t: Translate;
  readonly submit: string;
  /** Keeps what is typed; null where something is missing and the fields have told it. */
  readonly onSave: () => Promise<Result<unknown, Failure>> | null;
  readonly onCancel: () => void;
  /** Said beside the buttons. */
  readonly aside?: string;
  readonly children: ComponentChildren;
}

/** A form inside a card: Escape leaves it and not the card, a failure is told in it and what was typed stays. */
export function ReaderForm(props: ReaderFormProps): JSX.Element {
  const { form, t, submit, onSave, onCancel, aside, children } = props;
  const [failure, setFailure] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const reply = await onSave();
    setFailure(reply === null || reply.ok ? null : notSavedText(reply.error, t));
  };
  return (
    <form
      class={props.class}
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      {children}
      {failure ? (
        <p class="form-fault" role="alert">
          {failure}
        </p>
      ) : null}
      <div class="form-row">
        <button type="submit" class="act primary">
          {submit}
        </button>
        <button type="button" class="act" onClick={onCancel}>
          {t('common.cancel')}
        </button>
        {aside ? <span class="form-aside">{aside}</span> : null}
      </div>
    </form>
  );
}
