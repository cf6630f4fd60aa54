import type { Day } from '../records/day.ts';
import styles from './Gap.module.css';
import { type Scale, xOf } from './scale.ts';
import type { Measure } from './text-width.ts';

/** A stretch with nothing on record, and the words for it. */
export interface GapStretch {
  readonly from: Day;
  readonly to: Day;
  readonly text: string;
}

const SIZE = 12.5;

/** A dotted line over a stretch with nothing on record; its words stand over it and end where it ends. */
export function Gap({
  gap,
  scale,
  y,
  measure,
}: {
  readonly gap: GapStretch;
  readonly scale: Scale;
  readonly y: number;
  readonly measure: Measure;
}) {
  const from = Math.max(scale.x0, xOf(scale, gap.from) + 10);
  const to = Math.min(scale.x1, xOf(scale, gap.to) - 4);
  if (to <= from) return null;
  const half = measure(gap.text, SIZE, 'sans') / 2 + 2;
  const middle = Math.max(scale.x0 + half, Math.min((from + to) / 2, to - half));
  return (
    <g>
      <path className={styles['line']} d={`M${from.toFixed(1)} ${y}H${to.toFixed(1)}`} />
      <text className={styles['text']} x={middle} y={y - 5} fontSize={SIZE} textAnchor="middle">
        {gap.text}
      </text>
    </g>
  );
}
