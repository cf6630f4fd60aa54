import { useId } from 'react';
import { cx } from '../ui/cx.ts';
import styles from './ChoiceRow.module.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** How many partners it would give. */
  readonly count: number;
}

/** The values of one filter of the directory in a row, each with its count, to switch on and off. */
export function ChoiceRow({
  title,
  choices,
  chosen,
  onChange,
}: {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const id = useId();
  return (
    <div className={styles['row']}>
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      <ul aria-labelledby={id} className={styles['choices']}>
        {choices.map(({ value, label, count }) => {
          const on = chosen.includes(value);
          return (
            <li key={value}>
              <button
                type="button"
                aria-pressed={on}
                className={cx(styles['choice'], count === 0 && styles['zero'])}
                onClick={() => onChange(on ? chosen.filter((v) => v !== value) : [...chosen, value])}
              >
                <span className={styles['label']}>{label}</span>{' '}
                <span className={styles['count']}>{count}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
