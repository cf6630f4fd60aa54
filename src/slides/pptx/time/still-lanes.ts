import { type Crowd, extentOf } from '../../../timeline/crowd.ts';
import {
  LEAST,
  laneCrowd,
  laneInk,
  lanePerVisit,
  laneRooms,
  laneTops,
} from '../../../timeline/lane-layout.ts';
import { laneList } from '../../../timeline/lane-list.ts';
import type { DrawnLane } from '../../../timeline/lane-stops.ts';
import type { Lanes } from '../../../timeline/lanes.ts';
import { type Scale, type Span, scaleOf } from '../../../timeline/scale.ts';

/** As on the screen, px: the ruler under the names of the planning periods, room for the names of lanes and for a word below. */
export const LANES = { band: 26, head: 62, gutter: 210, foot: 22 };

/** A lane in its place; `top` counts from the upper edge of the whole drawing. */
export type SetLane = Omit<DrawnLane, 'index'>;

/** The first lanes of a timeline in their places. */
export interface LanesSet {
  readonly crowd: Crowd;
  readonly scale: Scale;
  /** Px for one visit in columns. */
  readonly perVisit: number;
  readonly lanes: readonly SetLane[];
  /** Where the last of them ends, px. */
  readonly bottom: number;
  /** How many lanes there are, shown or not. */
  readonly all: number;
}

/** As many lanes as a place has room for: one at least. */
export function stillLanes(
  crowd: Crowd,
  lanes: Omit<Lanes, 'onFold'>,
  lang: string,
  span: Span,
  place: { readonly width: number; readonly height: number },
): LanesSet {
  const list = laneList(crowd, lanes, lang);
  const rooms = laneRooms(crowd, list, scaleOf(extentOf(crowd), LANES.gutter, place.width));
  const tops = laneTops(list, rooms, lanes.folded);
  const scale = scaleOf(span, LANES.gutter, place.width);
  const room = place.height - LANES.head - LANES.foot;
  const shown = list.filter((_, i) => i === 0 || (tops[i + 1] ?? 0) <= room);
  const most = list.toSorted((a, b) => b.count - a.count)[0];
  return {
    crowd,
    scale,
    perVisit: most ? lanePerVisit(laneCrowd(crowd, most), span, scale) : 1,
    lanes: shown.map((lane, i) => {
      const own = laneCrowd(crowd, lane);
      const its = rooms[i] ?? LEAST;
      return {
        lane,
        top: LANES.head + (tops[i] ?? 0),
        room: its,
        folded: lanes.folded.has(lane.name.id),
        crowd: own,
        ink: laneInk(own, scale, its),
      };
    }),
    bottom: LANES.head + (tops[shown.length] ?? 0),
    all: list.length,
  };
}
