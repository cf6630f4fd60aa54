import { cx } from '../ui/cx.ts';
import halo from './Halo.module.css';
import { laneMarkY } from './lane-layout.ts';
import type { DrawnLane } from './lane-stops.ts';
import { MarkShape } from './MarkShape.tsx';
import { DOT } from './marks.ts';
import type { Picked } from './picked.ts';

/** The rings round the chosen visits, in each of their lanes. */
export function LaneRings({
  drawn,
  picked,
  fade,
}: {
  readonly drawn: readonly DrawnLane[];
  readonly picked: Picked;
  readonly fade: string;
}) {
  return (
    <g className={cx(halo['halo'], halo['focused'])}>
      {drawn.map(
        ({ lane, ink, top, room, folded }) =>
          !folded &&
          ink.marks.map(
            (mark) =>
              picked.mask[mark.at] === 1 && (
                <MarkShape
                  key={`${lane.name.id} ${mark.at}`}
                  mark={mark}
                  direction={mark.visit.direction}
                  doubt={mark.form.doubt}
                  y={top + laneMarkY(mark.visit.direction, mark.row, room)}
                  size={DOT[mark.visit.direction]}
                  fade={fade}
                />
              ),
          ),
      )}
    </g>
  );
}
