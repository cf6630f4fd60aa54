import { useId } from 'react';
import styles from './Choice.module.css';
import { cx } from './cx.ts';

export interface ChoiceOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

/** One of many, by name: a label and the browser's own list. */
export function Choice<Id extends string>({
  label,
  options,
  value,
  inline = false,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly ChoiceOption<Id>[];
  readonly value: Id;
  /** The label before the list, for a row of tools. */
  readonly inline?: boolean;
  readonly onChange: (id: Id) => void;
}) {
  const id = useId();
  return (
    <div className={cx(styles['choice'], inline && styles['inline'])}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.id === event.target.value);
          if (chosen) onChange(chosen.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
