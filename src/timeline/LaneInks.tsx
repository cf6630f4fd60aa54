import { memo } from 'react';
import { paths } from '../query/paths.ts';
import { directions } from '../records/visit.ts';
import { cx } from '../ui/cx.ts';
import columns from './Columns.module.css';
import { columnPaths } from './columns.ts';
import { datesIn } from './crowd.ts';
import { ghostPath } from './ghosts.ts';
import styles from './LaneInks.module.css';
import { LANE, laneColumn, laneHeight, laneLine, laneMarkY } from './lane-layout.ts';
import type { DrawnLane } from './lane-stops.ts';
import { MarkShape } from './MarkShape.tsx';
import { DOT } from './marks.ts';
import type { Scale } from './scale.ts';

/** Room round a mark that is still the mark to the pointer, px. */
const HIT = 2;

/** One lane in ink: its line, and its marks or columns; folded, a tick for each of its dates. Scrolling does not draw it anew. */
export const LaneInks = memo(function LaneInks({
  drawn: { lane, top, room, folded, crowd, ink },
  scale,
  perVisit,
  fade,
}: {
  readonly drawn: DrawnLane;
  readonly scale: Scale;
  readonly perVisit: number;
  readonly fade: string;
}) {
  const height = folded ? LANE.folded : laneHeight(room);
  const middle = top + (folded ? LANE.folded / 2 : laneLine(room));
  const base = { gap: 0.6, perVisit };
  const boxes = {
    inbound: { ...base, base: middle - 0.5 },
    outbound: { ...base, base: middle + 0.5, perVisit: -perVisit },
    joint: { ...base, base: middle + 2, perVisit: Math.min(perVisit, 0.5) },
  };
  return (
    <g>
      <path className={styles['axis']} d={`M${scale.x0} ${middle}H${scale.x1}`} />
      <path className={styles['rule']} d={`M0 ${top + height - 0.5}H${scale.x1}`} />
      {folded && (
        <path className={styles['ticks']} d={ghostPath(crowd, datesIn(crowd, scale.span), scale, middle)} />
      )}
      {!folded &&
        ink.bins.length > 0 &&
        directions.map((direction) => {
          const drawn = columnPaths(ink.bins, direction, scale, {
            ...boxes[direction],
            heightOf: (size) => laneColumn(size, Math.abs(boxes[direction].perVisit)),
          });
          return (
            <g key={direction} className={columns[direction]}>
              <path className={columns['others']} d={drawn.others} />
              <path className={columns['possible']} d={drawn.possible} />
              <path d={drawn.certain} />
            </g>
          );
        })}
      {!folded &&
        ink.marks.map((mark) => {
          const { visit } = mark;
          const y = top + laneMarkY(visit.direction, mark.row, room);
          return (
            <a
              key={visit.id}
              href={paths.visit(visit.id)}
              tabIndex={-1}
              data-stop={mark.dim ? undefined : `${lane.name.id}/${visit.id}`}
              className={cx(styles['mark'], mark.dim && styles['dim'])}
            >
              <rect
                className={styles['hit']}
                x={mark.a - HIT}
                y={y - LANE.dot / 2 - 1}
                width={mark.b - mark.a + 2 * HIT}
                height={LANE.dot + 2}
              />
              <MarkShape
                mark={mark}
                direction={visit.direction}
                doubt={mark.form.doubt}
                y={y}
                size={DOT[visit.direction]}
                fade={fade}
              />
            </a>
          );
        })}
    </g>
  );
});
