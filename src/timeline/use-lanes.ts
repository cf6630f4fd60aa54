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
import { type Scale, type Span, sameSpan, scaleOf } from './scale.ts';
import type { Scrolled } from './use-scrolled.ts';

/** Lanes beyond the edges that are drawn ahead, px: a turn of the wheel finds them there. */
const AHEAD = 360;
/** So many lanes keep what was drawn of them. */
const KEPT = 80;
/** So many lanes, from the first, are drawn for paper and for a picture. */
const WHOLE = 200;

type Place = Pick<DrawnLane, 'lane' | 'index' | 'top' | 'room' | 'folded'>;

interface Kept {
  readonly crowd: Crowd;
  readonly drawn?: { readonly scale: Scale; readonly lane: DrawnLane };
}

const nothing: LaneInk = { marks: [], bins: [], hits: [], shown: 0 };

const sameScale = (a: Scale, b: Scale): boolean => sameSpan(a.span, b.span) && a.x0 === b.x0 && a.x1 === b.x1;

/** Draws a lane; one that stands where it stood is the one that was drawn before, so that scrolling draws only what comes. */
function drawerOf(crowd: Crowd): (place: Place, scale: Scale) => DrawnLane {
  const known = new Map<Lane, Kept>();
  return (place, scale) => {
    const { lane, index, top, room, folded } = place;
    const kept = known.get(lane) ?? { crowd: laneCrowd(crowd, lane) };
    const was = kept.drawn?.lane;
    const stands =
      kept.drawn &&
      was?.index === index &&
      was.top === top &&
      was.room === room &&
      was.folded === folded &&
      sameScale(kept.drawn.scale, scale);
    const ink = () => (scale.perDay > 0 ? laneInk(kept.crowd, scale, room) : nothing);
    const drawn = stands && kept.drawn ? kept.drawn.lane : { ...place, crowd: kept.crowd, ink: ink() };
    known.delete(lane);
    known.set(lane, { crowd: kept.crowd, drawn: { scale, lane: drawn } });
    for (const [oldest] of known) {
      if (known.size <= KEPT) break;
      known.delete(oldest);
    }
    return drawn;
  };
}

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
  whole,
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
  /** Not only the lanes in view, for paper or a picture. */
  readonly whole: boolean;
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
  const drawLane = useMemo(() => drawerOf(crowd), [crowd]);
  const largest = useMemo(() => {
    const most = list.reduce<Lane | undefined>((a, b) => (a && a.count >= b.count ? a : b), undefined);
    return most && laneCrowd(crowd, most);
  }, [crowd, list]);
  const near = lanesBetween(tops, scrolled.top - AHEAD, scrolled.top + scrolled.height + AHEAD);
  const most = Math.min(list.length, WHOLE);
  const [first, end] = whole && near[0] < most ? [0, Math.max(near[1], most)] : near;
  const drawIn = useCallback(
    (scale: Scale): readonly DrawnLane[] =>
      list.slice(first, end).map((lane, i) => {
        const index = first + i;
        const place = { lane, index, top: tops[index] ?? 0, room: rooms[index] ?? LEAST };
        return drawLane({ ...place, folded: folded.has(lane.name.id) }, scale);
      }),
    [list, first, end, drawLane, rooms, tops, folded],
  );
  const perVisitAt = useCallback(
    (scale: Scale) => (largest ? lanePerVisit(largest, scale.span, scale) : 1),
    [largest],
  );
  const scale = useMemo(() => scaleOf(span, gutter, width), [span, gutter, width]);
  const rest = useMemo(
    () => (sameSpan(span, still) ? scale : scaleOf(still, gutter, width)),
    [span, still, scale, gutter, width],
  );
  const drawn = useMemo(() => drawIn(scale), [drawIn, scale]);
  const stops = useMemo(() => laneStops(drawIn(rest), rest), [drawIn, rest]);
  const [seenFirst, seenEnd] = lanesBetween(tops, scrolled.top, scrolled.top + scrolled.height);
  // The keyboard comes in where one looks, not at what is drawn ahead.
  const begin = useMemo(() => {
    const lane = stops.find((stop) => (stop.lane ?? 0) >= seenFirst)?.lane;
    return stops.findLast((stop) => stop.lane === lane);
  }, [stops, seenFirst]);
  return {
    list,
    height: tops.at(-1) ?? 0,
    totals,
    drawn,
    stops,
    begin,
    scale,
    perVisit: perVisitAt(scale),
    inView: seenEnd - seenFirst,
    /** How far down lanes are drawn, px; and how many of them paper or a picture has. */
    bottom: tops[end] ?? 0,
    most,
  };
}
