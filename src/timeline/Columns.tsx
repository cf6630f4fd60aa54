import type { Direction } from '../records/visit.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './Columns.module.css';
import { columnScale } from './column-scale.ts';
import { columnPaths } from './columns.ts';
import type { Bin, Peaks } from './density.ts';
import type { Frame } from './frame.ts';
import type { Scale } from './scale.ts';

/**
 * Far out, with many visits: columns by day, week, month, quarter or year; uncertain visits spread over their time, and
 * paler. Behind the marks of those that fit the filter, only the others have columns.
 */
export function Columns({
  bins,
  peaks,
  scale,
  frame,
  behind,
}: {
  readonly bins: readonly Bin[];
  readonly peaks: Peaks;
  readonly scale: Scale;
  readonly frame: Frame;
  readonly behind: boolean;
}) {
  const { words } = useLanguage();
  const { perVisit, perOther, perJoint, apart, mark, step } = columnScale(peaks, frame, behind);
  const own = behind || apart;
  const boxes = {
    inbound: { base: frame.rulerTop, perVisit, perOther: own ? perOther : undefined },
    outbound: { base: frame.rulerBottom, perVisit: -perVisit, perOther: own ? -perOther : undefined },
    joint: { base: frame.rulerBottom - 1, perVisit: perJoint, perOther: own ? perJoint : undefined },
  };
  const y = frame.rulerTop - mark * perVisit;
  return (
    <g>
      <path className={styles['line']} d={`M${scale.x0} ${y.toFixed(1)}H${scale.x1}`} />
      <text className={styles['scale']} x={scale.x0 + 8} y={y - 5} fontSize={12}>
        {words.timeline.perBin(mark, step)}
      </text>
      {(['inbound', 'outbound', 'joint'] as const).map((direction) => {
        const drawn = columnPaths(bins, direction, scale, { ...boxes[direction], gap: 0.6 });
        return <StripColumns key={direction} paths={drawn} direction={direction} behind={behind} />;
      })}
    </g>
  );
}

/** The columns of one direction; the same, small, in the strip of all years. */
export function StripColumns({
  paths,
  direction,
  behind = false,
}: {
  readonly paths: ReturnType<typeof columnPaths>;
  readonly direction: Direction;
  readonly behind?: boolean;
}) {
  return (
    <g className={styles[direction]}>
      <path className={styles['others']} d={paths.others} />
      {!behind && <path className={styles['possible']} d={paths.possible} />}
      {!behind && <path d={paths.certain} />}
    </g>
  );
}
