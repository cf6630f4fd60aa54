import type { ReactNode } from 'react';
import styles from './Jump.module.css';

function goTo(id: string) {
  const section = document.getElementById(id);
  section?.scrollIntoView();
  section?.focus({ preventScroll: true });
}

/** A figure whose records stand further down this page, where no filter could list them. */
export function Jump({
  to,
  label,
  children,
}: {
  /** Id of the section. */
  readonly to: string;
  /** What it counts, figure included. */
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className={styles['jump']} aria-label={label} onClick={() => goTo(to)}>
      {children}
    </button>
  );
}
