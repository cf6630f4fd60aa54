import { type Direction, directions } from '../records/visit.ts';
import type { Crowd } from './crowd.ts';
import { sizeOf } from './density.ts';
import type { Box } from './label-ink.ts';
import { LANE, type LaneInk, type LaneRoom, laneLine, laneMarkY, ROOM } from './lane-layout.ts';
import type { Lane } from './lane-list.ts';
import type { Scale } from './scale.ts';
import { xOf } from './scale.ts';
import type { Stop } from './stops.ts';

/** A lane that is drawn: which it is from the top, where it begins, and what is in it. */
export interface DrawnLane {
  readonly lane: Lane;
  readonly index: number;
  readonly top: number;
  readonly room: LaneRoom;
  readonly folded: boolean;
  readonly crowd: Crowd;
  readonly ink: LaneInk;
}

/** Columns elsewhere lie on the lane's line, so many px high at most. */
const ON_LINE = 3;

/** The column of a direction, from the line of a lane. */
function columnBox(middle: number, direction: Direction) {
  if (direction === 'inbound') return { top: middle - ROOM, bottom: middle - ON_LINE };
  if (direction === 'outbound') return { top: middle + ON_LINE, bottom: middle + ROOM };
  return { top: middle - ON_LINE, bottom: middle + ON_LINE };
}

/** Where the keyboard can go in the lanes that are drawn, lane by lane and in order of time. A folded lane has no stops. */
export function laneStops(drawn: readonly DrawnLane[], scale: Scale): readonly Stop[] {
  return drawn.flatMap(({ lane, index, top, room, folded, ink, crowd }): Stop[] => {
    if (folded) return [];
    const { id, filter } = lane.name;
    const marks = ink.marks
      .filter((mark) => !mark.dim)
      .map((mark): Stop => {
        const { direction, when } = mark.visit;
        const y = top + laneMarkY(direction, mark.row, room);
        const box: Box = {
          left: Math.max(mark.a, scale.x0),
          right: Math.min(mark.b, scale.x1),
          top: y - LANE.dot / 2,
          bottom: y + LANE.dot / 2,
        };
        return {
          kind: 'visit',
          id: `${id}/${mark.visit.id}`,
          lane: index,
          visit: mark.visit,
          mark,
          direction,
          earliest: when.earliest,
          latest: when.latest,
          box,
          whole: box,
        };
      });
    const columns = ink.hits.flatMap((bin) =>
      directions.flatMap((direction): Stop[] => {
        if (sizeOf(bin.matching[direction]) === 0) return [];
        const box = {
          left: Math.max(scale.x0, xOf(scale, bin.from)),
          right: Math.min(scale.x1, xOf(scale, bin.to + 1)),
          ...columnBox(top + laneLine(room), direction),
        };
        const at = { earliest: bin.from, latest: bin.to, box, whole: box, reach: box };
        return [
          {
            kind: 'bin',
            id: `${id}/${bin.from} ${direction}`,
            lane: index,
            direction,
            bin,
            filter,
            crowd,
            ...at,
          },
        ];
      }),
    );
    return [...marks, ...columns];
  });
}
