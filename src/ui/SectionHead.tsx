import type { ReactNode } from 'react';
import styles from './SectionHead.module.css';

/** A rule, a heading and, at its end, what belongs to the whole section: a switch, a note, a door to all. */
export function SectionHead({
  title,
  aside,
  level = 2,
  id,
}: {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly level?: 2 | 3;
  /** For `aria-labelledby` of the section. */
  readonly id?: string | undefined;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles['head']} data-picture="none">
      <Heading id={id}>{title}</Heading>
      {aside && <div className={styles['aside']}>{aside}</div>}
    </div>
  );
}
