import type { Direction } from '../records/visit.ts';
import { cx } from '../ui/cx.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './Columns.module.css';
import { columnScale } from './column-scale.ts';
import { columnPaths } from './columns.ts';
import { type Bin, tallest } from './density.ts';
import type { Frame } from './frame.ts';
import type { Scale } from './scale.ts';

/** Far out, with many visits: columns by month, quarter or year; uncertain visits spread over their time, and paler. */
export function Columns({
  bins,
  scale,
  frame,
}: {
  readonly bins: readonly Bin[];
  readonly scale: Scale;
  readonly frame: Frame;
}) {
  const { words } = useLanguage();
  const { perVisit, mark, months } = columnScale(bins, frame);
  const lane = frame.rulerBottom - frame.rulerTop;
  const boxes: Readonly<Record<Direction, { readonly base: number; readonly perVisit: number }>> = {
    inbound: { base: frame.rulerTop, perVisit },
    outbound: { base: frame.rulerBottom, perVisit: -perVisit },
    joint: { base: frame.rulerBottom - 1, perVisit: (lane * 0.4) / Math.max(1, tallest(bins, ['joint'])) },
  };
  const y = frame.rulerTop - mark * perVisit;
  return (
    <g>
      <path className={styles['line']} d={`M${scale.x0} ${y.toFixed(1)}H${scale.x1}`} />
      <text className={styles['scale']} x={scale.x0 + 8} y={y - 5} fontSize={12}>
        {words.timeline.perBin(mark, months)}
      </text>
      {(['inbound', 'outbound', 'joint'] as const).map((direction) => {
        const drawn = columnPaths(bins, direction, scale, { ...boxes[direction], gap: 0.6 });
        return (
          <g key={direction} className={styles[direction]}>
            <path className={styles['others']} d={drawn.others} />
            <path className={styles['possible']} d={drawn.possible} />
            <path d={drawn.certain} />
          </g>
        );
      })}
    </g>
  );
}

/** The same columns, small, for the strip of all years. */
export function StripColumns({
  paths,
  direction,
}: {
  readonly paths: ReturnType<typeof columnPaths>;
  readonly direction: Direction;
}) {
  return (
    <g className={cx(styles[direction])}>
      <path className={styles['others']} d={paths.others} />
      <path className={styles['possible']} d={paths.possible} />
      <path d={paths.certain} />
    </g>
  );
}
