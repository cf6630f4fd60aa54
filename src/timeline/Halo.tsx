import { cx } from '../ui/cx.ts';
import { type Frame, markY } from './frame.ts';
import styles from './Halo.module.css';
import { MarkShape } from './MarkShape.tsx';
import { DOT } from './marks.ts';
import type { Stop } from './stops.ts';

/** The ring round the mark whose card is out: thin under the pointer, firm under the keyboard. */
export function Halo({
  stop,
  frame,
  fade,
  focused,
}: {
  readonly stop: Stop;
  readonly frame: Frame;
  readonly fade: string;
  readonly focused: boolean;
}) {
  const className = cx(styles['halo'], focused && styles['focused']);
  if (stop.kind === 'bin') {
    const { left, right, top, bottom } = stop.box;
    return (
      <rect
        className={cx(className, styles['bin'])}
        x={left}
        y={top}
        width={right - left}
        height={bottom - top}
      />
    );
  }
  const { direction } = stop;
  return (
    <g className={className}>
      <MarkShape
        mark={stop.mark}
        direction={direction}
        doubt={stop.mark.form.doubt}
        y={markY(frame, direction, stop.mark.row)}
        size={DOT[direction]}
        fade={fade}
      />
    </g>
  );
}
