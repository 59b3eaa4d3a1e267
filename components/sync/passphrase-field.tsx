import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '../controls/field';
import { useScreen } from '../controls/screen';
import { Switch } from '../controls/switch';

const LEAST_PASSPHRASE = 8;

/** Whether a passphrase may be used; null is none, by choice. */
export const isUsable = (passphrase: string | null): boolean =>
  passphrase === null || passphrase.length >= LEAST_PASSPHRASE;

export interface PassphraseFieldProps {
  readonly name: string;
  readonly label: string;
  /** Null: not encrypted. */
  readonly value: string | null;
  readonly onInput: (value: string | null) => void;
  readonly hint: string | null;
  readonly error: string | null;
  /** What is told where encryption is off; null where it cannot be switched off. */
  readonly plainHint: string | null;
}

/** A passphrase, shown while it is typed if the reader wishes, or the choice to go without. */
export function PassphraseField(props: PassphraseFieldProps): JSX.Element {
  const { t } = useScreen();
  const { name, label, value, onInput, hint, error, plainHint } = props;
  const [shown, setShown] = useState(false);
  return (
    <>
      {value === null ? (
        <p class="field-hint">{plainHint}</p>
      ) : (
        <Field
          name={name}
          type={shown ? 'text' : 'password'}
          label={label}
          value={value}
          hint={hint}
          error={error}
          onInput={onInput}
        />
      )}
      {value === null ? null : <Switch label={t('sync.show')} on={shown} onChange={setShown} />}
      {plainHint === null ? null : (
        <Switch label={t('sync.plain')} on={value === null} onChange={(on) => onInput(on ? null : '')} />
      )}
    </>
  );
}
