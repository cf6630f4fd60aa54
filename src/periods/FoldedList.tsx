import { type ReactNode, useState } from 'react';
import styles from './FoldedList.module.css';

/** A list under one line that opens it, and drawn only then: it may be long. */
export function FoldedList({
  title,
  children,
}: {
  readonly title: string;
  readonly children: () => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles['folded']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children()}
    </details>
  );
}
