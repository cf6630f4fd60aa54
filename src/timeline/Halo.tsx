import { cx } from '../ui/cx.ts';
import { type Frame, markScale, markY } from './frame.ts';
import styles from './Halo.module.css';
import { MarkShape } from './MarkShape.tsx';
import { DOT, type Mark } from './marks.ts';
import type { Stop } from './stops.ts';

/** As much of a stop as its ring needs. */
export type Ringed =
  | Pick<Extract<Stop, { kind: 'visit' }>, 'kind' | 'direction' | 'mark'>
  | Pick<Extract<Stop, { kind: 'bin' }>, 'kind' | 'box'>
  | Pick<Extract<Stop, { kind: 'more' }>, 'kind' | 'box' | 'marks'>;

/** The ring round a mark: thin under the pointer, firm under the keyboard and when it is chosen. */
export function Halo({
  stop,
  frame,
  fade,
  focused,
}: {
  readonly stop: Ringed;
  readonly frame: Frame;
  readonly fade: string;
  readonly focused: boolean;
}) {
  const className = cx(styles['halo'], focused && styles['focused']);
  const ring = (mark: Mark) => {
    const { direction } = mark.visit;
    return (
      <g key={mark.at} className={className}>
        <MarkShape
          mark={mark}
          direction={direction}
          doubt={mark.form.doubt}
          y={markY(frame, direction, mark.row)}
          size={DOT[direction] * markScale(frame)}
          fade={fade}
        />
      </g>
    );
  };
  if (stop.kind === 'visit') return ring(stop.mark);
  const { left, right, top, bottom } = stop.box;
  return (
    <>
      <rect
        className={cx(className, styles['bin'])}
        x={left}
        y={top}
        width={right - left}
        height={bottom - top}
        rx={stop.kind === 'more' ? (bottom - top) / 2 : undefined}
      />
      {stop.kind === 'more' && stop.marks.map(ring)}
    </>
  );
}
