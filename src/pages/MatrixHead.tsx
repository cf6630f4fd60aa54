import type { ReactNode } from 'react';
import { cx } from '../ui/cx.ts';
import styles from './MatrixHead.module.css';

/** How lines are ordered by a head; nothing when they are not. */
export type Sorted = 'ascending' | 'descending' | undefined;

/** The way of the order, or that which a press would give. */
const ARROWS = {
  rows: { ascending: '↑', descending: '↓' },
  columns: { ascending: '←', descending: '→' },
} as const;

/** The head of a row or column: its name, which may lead to its page, and a button that orders by it. */
export function MatrixHead({
  name,
  hint,
  href,
  sortLabel,
  sorts,
  sorted,
  onSort,
  tabIndex,
}: {
  readonly name: ReactNode;
  /** The whole name, for one that has no room. */
  readonly hint?: string;
  readonly href?: string | undefined;
  readonly sortLabel: string;
  /** The head of a column orders the rows, that of a row the columns. */
  readonly sorts: 'rows' | 'columns';
  readonly sorted: Sorted;
  readonly onSort: () => void;
  readonly tabIndex: 0 | -1;
}) {
  return (
    <div className={cx(styles['head'], sorts === 'rows' ? styles['column'] : styles['row'])} title={hint}>
      <button
        type="button"
        className={cx(styles['sort'], sorted && styles['sorted'])}
        aria-label={sortLabel}
        title={sortLabel}
        tabIndex={tabIndex}
        onClick={onSort}
      >
        {ARROWS[sorts][sorted ?? 'descending']}
      </button>
      {href === undefined ? (
        <span className={styles['name']}>{name}</span>
      ) : (
        <a className={cx(styles['name'], styles['door'])} href={href} tabIndex={-1}>
          {name}
        </a>
      )}
    </div>
  );
}
