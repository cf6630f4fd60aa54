import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './DoorsLine.module.css';

/** Doors side by side, in a line that breaks where it must. */
export function DoorsLine({
  label,
  before,
  after,
  className,
  children,
}: {
  readonly label: string;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly className?: string | undefined;
  /** Items of a list. */
  readonly children: ReactNode;
}) {
  return (
    <nav className={cx(styles['line'], className)} aria-label={label}>
      {before}
      <ul>{children}</ul>
      {after}
    </nav>
  );
}
