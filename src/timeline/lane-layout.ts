import type { Direction } from '../records/visit.ts';
import { type Crowd, crowdOf, datesIn, rowsOn, sumOf, tallyOf } from './crowd.ts';
import { type Bin, binsOf, peaksOf } from './density.ts';
import { columnStep } from './drawing-kind.ts';
import type { Lane } from './lane-list.ts';
import { type Mark, sidesOf } from './marks.ts';
import type { Scale, Span } from './scale.ts';
import { rowsOf } from './stack.ts';

/** Height of a folded lane, and width of a day's mark, px. */
export const LANE = { folded: 28, dot: 9 };
/** More visits in view than this, or marks stacked higher, are columns. */
const MOST = 80;
/** Rows of marks on each side of a lane's line: at least, and at most. */
const DEPTH = { least: 2, most: 9 };
/** With more lanes than this, all have the least room. */
const MANY = 200;
const PITCH = 11;
/** From the line of a lane to its first row of marks, and from the last to the lane's edge. */
const FIRST = 9;
const EDGE = 8;
/** The least width of what a hand is to meet, px. */
const HAND = 40;
/** Height of columns, whatever room the lane has. */
export const ROOM = 26;

/** Rows of marks that a lane has room for above and below its line. */
export interface LaneRoom {
  readonly up: number;
  readonly down: number;
}

export const LEAST: LaneRoom = { up: DEPTH.least, down: DEPTH.least };

/** Height of an open lane, and where its line is from its top, px. */
export const laneHeight = ({ up, down }: LaneRoom): number => 2 * EDGE + (up + down) * PITCH;
export const laneLine = ({ up }: LaneRoom): number => EDGE + up * PITCH;

/** Where lanes stand from top to bottom: lane `i` goes from `tops[i]` to `tops[i + 1]`, px. */
export function laneTops(
  lanes: readonly Lane[],
  rooms: readonly LaneRoom[],
  folded: ReadonlySet<string>,
): Float64Array {
  const tops = new Float64Array(lanes.length + 1);
  lanes.forEach((lane, i) => {
    const height = folded.has(lane.name.id) ? LANE.folded : laneHeight(rooms[i] ?? LEAST);
    tops[i + 1] = (tops[i] ?? 0) + height;
  });
  return tops;
}

/** The lanes that a stretch from top to bottom touches: from the first up to, not including, the second. */
export function lanesBetween(tops: Float64Array, from: number, to: number): readonly [number, number] {
  const lanes = tops.length - 1;
  let first = 0;
  while (first < lanes && (tops[first + 1] ?? 0) <= from) first++;
  let end = first;
  while (end < lanes && (tops[end] ?? 0) < to) end++;
  return [first, end];
}

/** What is drawn in a lane: marks, or columns when there are too many. */
export interface LaneInk {
  readonly marks: readonly Mark[];
  readonly bins: readonly Bin[];
  /** The same visits by a longer step, for hands and keys. */
  readonly hits: readonly Bin[];
  /** Visits in view that fit the filter. */
  readonly shown: number;
}

/** A lane's own visits as a crowd. */
export const laneCrowd = ({ register, matches }: Crowd, lane: Lane): Crowd =>
  crowdOf(register, lane.rows, matches);

/** How many rows marks need above the line; one elsewhere that has no room on the line counts its rows from there. */
const rowsAbove = (marks: readonly Mark[]): number =>
  marks.reduce((most, { visit, row }) => Math.max(most, visit.direction === 'joint' ? row : row + 1), 0);

/** What stands above the line: the inbound, and those elsewhere that touch others on the line itself. */
function aboveLine(inbound: readonly Mark[], joint: readonly Mark[]): readonly Mark[] {
  const raised = joint.filter((mark) => mark.row > 0);
  if (raised.length === 0) return [...inbound, ...joint];
  const above = [...inbound, ...raised];
  const rows = rowsOf(above);
  return [
    ...joint.filter((mark) => mark.row === 0),
    ...above.map((mark, i) => ({
      ...mark,
      row: (rows[i] ?? 0) + (mark.visit.direction === 'joint' ? 1 : 0),
    })),
  ];
}

function stacked(crowd: Crowd, rows: readonly number[], scale: Scale) {
  const { inbound, outbound, joint } = sidesOf(crowd, rows, scale);
  const above = aboveLine(inbound.marks, joint.marks);
  return { above, below: outbound.marks, up: rowsAbove(above), down: outbound.depth };
}

/** The room of each lane: as much as its marks need when all of time is shown, so that it stays while one zooms. */
export function laneRooms(crowd: Crowd, lanes: readonly Lane[], whole: Scale): readonly LaneRoom[] {
  if (lanes.length > MANY) return lanes.map(() => LEAST);
  return lanes.map((lane) => {
    if (lane.rows.length > MOST) return LEAST;
    const { up, down } = stacked(crowd, [...lane.rows], whole);
    if (Math.max(up, down) > DEPTH.most) return LEAST;
    return { up: Math.max(DEPTH.least, up), down: Math.max(DEPTH.least, down) };
  });
}

export function laneInk(crowd: Crowd, scale: Scale, room: LaneRoom): LaneInk {
  const dates = datesIn(crowd, scale.span);
  const shown = sumOf(tallyOf(crowd.fit, dates));
  const seen = sumOf(tallyOf(crowd.all, dates));
  if (seen <= MOST) {
    const { above, below, up, down } = stacked(crowd, rowsOn(crowd, dates), scale);
    if (up <= room.up && down <= room.down)
      return { marks: [...above, ...below].sort((a, b) => a.at - b.at), bins: [], hits: [], shown };
  }
  const by = (least?: number) => binsOf(crowd, scale.span, columnStep(scale, least));
  return { marks: [], bins: by(), hits: by(HAND), shown };
}

/** Px for one visit in the columns of all lanes alike, by the lane that has most. */
export function lanePerVisit(largest: Crowd, span: Span, scale: Scale): number {
  const { inbound, outbound, joint } = peaksOf(largest, span, columnStep(scale)).all;
  return ROOM / Math.max(1, inbound, outbound, joint / 2);
}

/** The middle of a row of marks, from the top of an open lane, px. */
export function laneMarkY(direction: Direction, row: number, room: LaneRoom): number {
  const middle = laneLine(room);
  if (direction === 'joint') return row === 0 ? middle : middle - FIRST - (row - 1) * PITCH;
  return direction === 'inbound' ? middle - FIRST - row * PITCH : middle + FIRST + row * PITCH;
}

/** A column of a lane from its line, px; never higher than the lane has room for, and always to be seen. */
export const laneColumn = (size: number, perVisit: number): number =>
  size > 0 ? Math.min(ROOM, Math.max(1.5, size * perVisit)) : 0;
