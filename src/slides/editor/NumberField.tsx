import { useId, useState } from 'react';
import styles from './NumberField.module.css';

/** Minutes, or nothing. What is being typed stands as it is until it is a number. */
export function NumberField({
  label,
  value,
  placeholder,
  onChange,
  onRest,
}: {
  readonly label: string;
  readonly value: number | undefined;
  readonly placeholder?: string;
  readonly onChange: (value: number | undefined) => void;
  readonly onRest: () => void;
}) {
  const id = useId();
  const [typing, setTyping] = useState<string>();
  return (
    <span className={styles['number']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        placeholder={placeholder}
        value={typing ?? value ?? ''}
        onChange={({ target: { value: text } }) => {
          setTyping(text);
          const number = Number(text.replace(/[,，]/, '.').trim());
          if (text.trim() === '') onChange(undefined);
          else if (number > 0 && number <= 24 * 60) onChange(number);
        }}
        onBlur={() => {
          setTyping(undefined);
          onRest();
        }}
      />
    </span>
  );
}
