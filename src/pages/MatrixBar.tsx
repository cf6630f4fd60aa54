import type { SpanCount } from '../insight/year-counts.ts';
import styles from './MatrixList.module.css';

/** A bar by its share of the longest: ink for what is certain, dashed for what is possible. */
export function MatrixBar({
  figure: { certain, possible },
  most,
}: {
  readonly figure: SpanCount;
  readonly most: number;
}) {
  return (
    <span className={styles['bar']} aria-hidden="true">
      <span style={{ width: `${(certain / most) * 100}%` }} />
      {possible > 0 && (
        <span className={styles['possible']} style={{ width: `${(possible / most) * 100}%` }} />
      )}
    </span>
  );
}
