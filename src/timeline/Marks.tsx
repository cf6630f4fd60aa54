import { paths } from '../query/paths.ts';
import { cx } from '../ui/cx.ts';
import { type Frame, markScale, markY } from './frame.ts';
import { MarkShape } from './MarkShape.tsx';
import styles from './Marks.module.css';
import { DOT, type Mark } from './marks.ts';

/** Room round a mark that is still the mark to the pointer, px. */
const HIT = { x: 2, height: 11 };

/** The marks as the pointer meets them; the keyboard and those who listen have `StopList`. */
export function Marks({
  marks,
  frame,
  fade,
}: {
  readonly marks: readonly Mark[];
  readonly frame: Frame;
  readonly fade: string;
}) {
  return (
    <g>
      {marks.map((mark) => {
        const { visit } = mark;
        const y = markY(frame, visit.direction, mark.row);
        return (
          <a
            key={visit.id}
            href={paths.visit(visit.id)}
            tabIndex={-1}
            data-stop={visit.id}
            className={cx(styles['mark'], mark.dim && styles['dim'])}
          >
            <rect
              className={styles['hit']}
              x={mark.a - HIT.x}
              y={y - HIT.height / 2}
              width={mark.b - mark.a + 2 * HIT.x}
              height={HIT.height}
            />
            <MarkShape
              mark={mark}
              direction={visit.direction}
              doubt={mark.form.doubt}
              y={y}
              size={DOT[visit.direction] * markScale(frame)}
              fade={fade}
            />
          </a>
        );
      })}
    </g>
  );
}
