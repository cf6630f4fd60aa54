import type { ReactNode } from 'react';
import styles from './Chip.module.css';
import { Icon } from './Icon.tsx';

/** A filter that is on: "Period 14th Five-Year Plan ×". Backspace and Delete on its button remove it too. */
export function Chip({
  name,
  value,
  onRemove,
  removeLabel,
}: {
  /** Empty where the value says it. */
  readonly name: string;
  readonly value: ReactNode;
  readonly onRemove: () => void;
  readonly removeLabel: string;
}) {
  return (
    <span className={styles['chip']}>
      <span className={styles['words']}>
        {name && <span className={styles['name']}>{name} </span>}
        <b>{value}</b>
      </span>
      <button
        type="button"
        className={styles['remove']}
        aria-label={removeLabel}
        title={removeLabel}
        onClick={onRemove}
        onKeyDown={(event) => {
          if (event.key === 'Backspace' || event.key === 'Delete') onRemove();
        }}
      >
        <Icon name="close" />
      </button>
    </span>
  );
}
