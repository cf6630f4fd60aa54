import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Link.module.css';

/** A link inside the application. A quiet one is underlined only under the pointer: for titles and lists of names. */
export function Link({
  href,
  children,
  quiet = false,
}: {
  readonly href: string;
  readonly children: ReactNode;
  readonly quiet?: boolean;
}) {
  return (
    <a className={cx(styles['link'], quiet && styles['quiet'])} href={href}>
      {children}
    </a>
  );
}
