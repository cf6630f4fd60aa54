import { AS_OF_SIZE, type AsOf } from './as-of.ts';
import styles from './Today.module.css';

/** The day up to which the records are kept: a cinnabar hairline with its date at the foot. */
export function Today({ asOf, height }: { readonly asOf: AsOf; readonly height: number }) {
  const x = Math.floor(asOf.x) + 0.5;
  return (
    <g>
      <path className={styles['line']} d={`M${x} 0V${height}`} />
      <text className={styles['text']} x={x - 6} y={height - 8} fontSize={AS_OF_SIZE} textAnchor="end">
        {asOf.before && <tspan className={styles['before']}>{asOf.before}</tspan>}
        {asOf.text}
      </text>
    </g>
  );
}
