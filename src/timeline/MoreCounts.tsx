import type { Doors } from './doors.ts';
import type { Frame } from './frame.ts';
import { moreBox } from './label-ink.ts';
import styles from './MoreCounts.module.css';
import { MORE, type More, moreText } from './more.ts';

/** "+7" where seven visits have no name beside their marks: a door to them. */
export function MoreCounts({
  more,
  frame,
  doors,
}: {
  readonly more: readonly More[];
  readonly frame: Frame;
  readonly doors: Doors;
}) {
  return (
    <g>
      {more.map((one) => {
        const { left, right, top, bottom } = moreBox(one, frame);
        const x = (left + right) / 2;
        const half = Math.max(9, moreText(one.marks.length).length * 3.4);
        return (
          <a
            key={one.id}
            href={doors({ visit: one.marks.map((mark) => mark.visit.id) })}
            tabIndex={-1}
            data-stop={one.id}
            className={styles['more']}
          >
            <rect className={styles['hit']} x={left} y={top} width={right - left} height={bottom - top} />
            <text className={styles['words']} x={x} y={top + 13} fontSize={MORE.size} textAnchor="middle">
              {moreText(one.marks.length)}
            </text>
            <path
              className={styles['line']}
              d={`M${(x - half).toFixed(1)} ${(top + 16.5).toFixed(1)}h${(2 * half).toFixed(1)}`}
            />
          </a>
        );
      })}
    </g>
  );
}
