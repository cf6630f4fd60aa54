import halo from './Halo.module.css';
import styles from './LaneTwins.module.css';
import { LANE, laneMarkY } from './lane-layout.ts';
import type { DrawnLane } from './lane-stops.ts';
import { MarkShape } from './MarkShape.tsx';
import { DOT, type Mark } from './marks.ts';

/** One visit in each of its lanes: rings round its marks, and a thin line from the first to the last. */
export function LaneTwins({
  drawn,
  at,
  fade,
}: {
  readonly drawn: readonly DrawnLane[];
  /** The visit's row in the register. */
  readonly at: number;
  readonly fade: string;
}) {
  const twins = drawn.flatMap(({ ink, top, room, folded }): { mark: Mark; y: number }[] => {
    const mark = folded ? undefined : ink.marks.find((m) => m.at === at);
    return mark ? [{ mark, y: top + laneMarkY(mark.visit.direction, mark.row, room) }] : [];
  });
  const [first, last] = [twins[0], twins.at(-1)];
  return (
    <g>
      {first && last && twins.length > 1 && (
        <path
          className={styles['line']}
          d={`M${first.mark.c.toFixed(1)} ${first.y + LANE.dot / 2}V${last.y - LANE.dot / 2}`}
        />
      )}
      {twins.map(({ mark, y }) => (
        <g key={y} className={halo['halo']}>
          <MarkShape
            mark={mark}
            direction={mark.visit.direction}
            doubt={mark.form.doubt}
            y={y}
            size={DOT[mark.visit.direction]}
            fade={fade}
          />
        </g>
      ))}
    </g>
  );
}
