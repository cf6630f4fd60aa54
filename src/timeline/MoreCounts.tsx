import type { Doors } from './doors.ts';
import type { Frame } from './frame.ts';
import { moreBox } from './label-ink.ts';
import styles from './MoreCounts.module.css';
import { MORE, type More } from './more.ts';

/** "7 more" where seven visits have no name beside their marks: a door to them. */
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
        return (
          <a
            key={one.id}
            href={doors({ visit: one.marks.map((mark) => mark.visit.id) })}
            tabIndex={-1}
            data-stop={one.id}
            className={styles['more']}
          >
            <rect
              className={styles['pill']}
              x={left + 0.5}
              y={top + 0.5}
              width={right - left - 1}
              height={bottom - top - 1}
              rx={8.5}
            />
            <text
              className={styles['words']}
              x={(left + right) / 2}
              y={top + 13}
              fontSize={MORE.size}
              textAnchor="middle"
            >
              {one.text}
            </text>
          </a>
        );
      })}
    </g>
  );
}
