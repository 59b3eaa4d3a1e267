import type { JSX } from 'preact';

export interface ChoiceProps {
  /** Read to assistive technology; shown only if `shown`. */
  readonly label: string;
  readonly shown?: boolean;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
  /** A filter that is set gets an ink edge. */
  readonly set?: boolean;
  readonly plain?: boolean;
}

/** A native select with its name. */
export function Choice({ label, shown, value, options, onChange, set, plain }: ChoiceProps): JSX.Element {
  return (
    <label class={`choice${set ? ' choice-set' : ''}${plain ? ' choice-plain' : ''}`}>
      <span class={shown ? 'field-label' : 'unseen'}>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
