import type { ReactNode } from 'react';
import styles from './MarkLink.module.css';
import { useMark } from './use-marks.ts';

/** A mark in a drawing that opens its visits. */
export function MarkLink({
  mark,
  href,
  label,
  children,
}: {
  /** Its key among the places of the chart. */
  readonly mark: string;
  readonly href: string;
  /** What it counts, in full: "2023, Industry: 9 visits". */
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <a className={styles['mark']} href={href} aria-label={label} {...useMark(mark, label)}>
      {children}
    </a>
  );
}
