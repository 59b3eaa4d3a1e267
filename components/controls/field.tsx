import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | null;
  readonly error?: string | null;
  readonly lines?: number;
  readonly type?: 'text' | 'url' | 'password';
  readonly lang?: string;
}

/** A labelled text field; its hint and its error stand under it and describe it. */
export function Field(props: FieldProps): JSX.Element {
  const id = useId();
  const { name, label, value, onInput, hint, error, lines, type = 'text', lang } = props;
  const shared = {
    id,
    name,
    value,
    dir: 'auto' as const,
    spellcheck: false,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error || hint ? `${id}-about` : undefined,
    ...(lang ? { lang } : {}),
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {lines ? (
        <textarea
          {...shared}
          rows={lines}
          style={{ minBlockSize: `calc(${lines}lh + 12px)` }}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          {...(type === 'password'
            ? { type, autocomplete: 'new-password' as const }
            : { inputMode: type, autocomplete: 'off' as const })}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {error || hint ? (
        <p class={error ? 'field-error' : 'field-hint'} id={`${id}-about`}>
          {error ?? hint}
        </p>
      ) : null}
    </div>
  );
}

/** Moves the focus to the first field of a form that holds an error; call it after the errors are shown. */
export function focusFirstError(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
}
