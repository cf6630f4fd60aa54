import { useCallback, useMemo } from 'react';
import { type Crowd, datesIn, extentOf } from './crowd.ts';
import {
  type LaneInk,
  LEAST,
  laneCrowd,
  laneInk,
  lanePerVisit,
  laneRooms,
  lanesBetween,
  laneTops,
} from './lane-layout.ts';
import { type Lane, laneList, laneTotals } from './lane-list.ts';
import { type DrawnLane, laneStops } from './lane-stops.ts';
import type { Lanes } from './lanes.ts';
import { type Scale, type Span, scaleOf } from './scale.ts';
import type { Scrolled } from './use-scrolled.ts';

/** Lanes beyond the edges that are drawn ahead, px. */
const AHEAD = 180;
/** So many lanes keep their counts. */
const KEPT = 80;

/** Gives the crowd of a lane, made when first asked for. */
function crowdsOf(crowd: Crowd): (lane: Lane) => Crowd {
  const known = new Map<Lane, Crowd>();
  return (lane) => {
    const found = known.get(lane) ?? laneCrowd(crowd, lane);
    known.delete(lane);
    known.set(lane, found);
    for (const [oldest] of known) {
      if (known.size <= KEPT) break;
      known.delete(oldest);
    }
    return found;
  };
}

const nothing: LaneInk = { marks: [], bins: [], hits: [], shown: 0 };

/** The lanes of a timeline laid out: those in view drawn for a span, and what the keyboard walks at rest. */
export function useLanes({
  crowd,
  lanes,
  lang,
  span,
  still,
  width,
  gutter,
  scrolled,
}: {
  readonly crowd: Crowd;
  readonly lanes: Lanes;
  readonly lang: string;
  /** Under the hand, and at rest. */
  readonly span: Span;
  readonly still: Span;
  readonly width: number;
  readonly gutter: number;
  readonly scrolled: Scrolled;
}) {
  const { cells, names, order, folded } = lanes;
  const list = useMemo(
    () => laneList(crowd, { cells, names, order }, lang),
    [crowd, cells, names, order, lang],
  );
  const rooms = useMemo(
    () => laneRooms(crowd, list, scaleOf(extentOf(crowd), gutter, width)),
    [crowd, list, gutter, width],
  );
  const tops = useMemo(() => laneTops(list, rooms, folded), [list, rooms, folded]);
  const totals = useMemo(() => laneTotals(crowd, cells, datesIn(crowd, still)), [crowd, cells, still]);
  const crowdOfLane = useMemo(() => crowdsOf(crowd), [crowd]);
  const largest = useMemo(() => {
    const most = list.reduce<Lane | undefined>((a, b) => (a && a.count >= b.count ? a : b), undefined);
    return most && laneCrowd(crowd, most);
  }, [crowd, list]);
  const [first, end] = lanesBetween(tops, scrolled.top - AHEAD, scrolled.top + scrolled.height + AHEAD);
  const drawIn = useCallback(
    (scale: Scale): readonly DrawnLane[] =>
      list.slice(first, end).map((lane, i) => {
        const own = crowdOfLane(lane);
        const room = rooms[first + i] ?? LEAST;
        const ink = scale.perDay > 0 ? laneInk(own, scale, room) : nothing;
        const isFolded = folded.has(lane.name.id);
        return { lane, index: first + i, top: tops[first + i] ?? 0, room, folded: isFolded, crowd: own, ink };
      }),
    [list, first, end, crowdOfLane, rooms, tops, folded],
  );
  const perVisitAt = useCallback(
    (scale: Scale) => (largest ? lanePerVisit(largest, scale.span, scale) : 1),
    [largest],
  );
  const scale = scaleOf(span, gutter, width);
  const drawn = drawIn(scale);
  const stops = useMemo(() => {
    const rest = scaleOf(still, gutter, width);
    return laneStops(drawIn(rest), rest);
  }, [drawIn, still, gutter, width]);
  const [seenFirst, seenEnd] = lanesBetween(tops, scrolled.top, scrolled.top + scrolled.height);
  return {
    list,
    height: tops.at(-1) ?? 0,
    totals,
    drawn,
    stops,
    scale,
    perVisit: perVisitAt(scale),
    inView: seenEnd - seenFirst,
  };
}
