import type { ReactNode } from 'react';
import styles from './PageHead.module.css';

/** The heading of a page. It can take focus, so that a reader who came by a link starts here. */
export function PageHead({
  title,
  actions,
  sub,
  eyebrow,
}: {
  readonly title: ReactNode;
  /** Buttons and switches at the end of the line. */
  readonly actions?: ReactNode;
  /** A sentence or two below. */
  readonly sub?: ReactNode;
  /** A line above: where this page belongs. */
  readonly eyebrow?: ReactNode;
}) {
  return (
    <header className={styles['head']}>
      {eyebrow && <div className={styles['eyebrow']}>{eyebrow}</div>}
      <div className={styles['line']}>
        <h1 tabIndex={-1}>{title}</h1>
        {actions && <div className={styles['actions']}>{actions}</div>}
      </div>
      {sub && <div className={styles['sub']}>{sub}</div>}
    </header>
  );
}
