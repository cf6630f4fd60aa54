import type { ReactNode } from 'react';
import styles from './Num.module.css';

/** A figure that opens its records. `label` says what it counts, figure included: "8 inbound visits". */
export function Num({
  href,
  children,
  label,
}: {
  readonly href: string;
  readonly children: ReactNode;
  readonly label?: string | undefined;
}) {
  return (
    <a className={styles['num']} href={href} aria-label={label} title={label}>
      {children}
    </a>
  );
}
