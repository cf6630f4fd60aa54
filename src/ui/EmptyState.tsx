import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** Nothing to show, and what to do about it. */
export function EmptyState({
  title,
  children,
}: {
  readonly title: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles['empty']}>
      <h2>{title}</h2>
      {children && <div className={styles['text']}>{children}</div>}
    </div>
  );
}
