import { useId } from 'react';
import { cx } from './cx.ts';
import { hasLongWord } from './long-word.ts';
import styles from './Segment.module.css';
import hidden from './VisuallyHidden.module.css';

export interface SegmentOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

/** One of a few: words in a row, the chosen one underlined. A group of radio buttons, so arrows choose. */
export function Segment<Id extends string>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly SegmentOption<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles['segment']}>
      <legend className={hidden['hidden']}>{label}</legend>
      {options.map((option) => (
        <label key={option.id} className={cx(styles['option'], hasLongWord(option.label) && styles['long'])}>
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={option.id === value}
            onChange={() => onChange(option.id)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
