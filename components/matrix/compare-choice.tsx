import type { JSX } from 'preact';

export interface CompareChoiceProps {
  readonly label: string;
  readonly value: string;
  /** Groups of options; empty ones are left out. `more`: what is said of options for which there is no room. */
  readonly groups: readonly {
    readonly label: string;
    readonly options: readonly (readonly [value: string, label: string])[];
    readonly more?: string | null;
  }[];
  readonly onChange: (value: string) => void;
}

/** A native select in groups: what the rows of the matrix are. */
export function CompareChoice({ label, value, groups, onChange }: CompareChoiceProps): JSX.Element {
  return (
    <label class="choice">
      <span class="field-label">{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {groups
          .filter((group) => group.options.length > 0)
          .map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(([id, text]) => (
                <option key={id} value={id} selected={id === value}>
                  {text}
                </option>
              ))}
              {group.more ? <option disabled>{group.more}</option> : null}
            </optgroup>
          ))}
      </select>
    </label>
  );
}
