/*
 * How the timeline shows the visits. None of it filters.
 *
 *   zoom=2016-03..2020  zoom=all    the time shown; absent, it is the time that is asked for (`from`, `to`)
 *   lanes=partner                   a lane for each partner
 *   lane-order=name  folded=cast    of the lanes; both say nothing without `lanes`
 */
import type { ParamReader, Values } from './params.ts';
import { daysOf } from './span.ts';

export const laneKinds = ['partner', 'kind', 'theme', 'group', 'scope', 'country', 'head'] as const;
export type LaneKind = (typeof laneKinds)[number];

/** By number of visits, by the day of the first, or by name. The first is the default. */
export const laneOrders = ['count', 'first', 'name'] as const;
export type LaneOrder = (typeof laneOrders)[number];

/** The visits in lanes, and how. */
export interface Lanes {
  readonly by: LaneKind;
  readonly order: LaneOrder;
  /** Lanes that are folded, by the id of what they are for. */
  readonly folded: readonly string[];
}

/** Two dates as in `from` and `to`, neither open and both inclusive; or all of time. */
export type Zoom = 'all' | { readonly from: string; readonly to: string };

/** How a timeline shows what it shows. */
export interface TimelineView {
  /** The time shown; null when it is the time that is asked for. */
  readonly zoom: Zoom | null;
  /** Null for the one lane a side. */
  readonly lanes: Lanes | null;
}

/** Nothing said of the timeline: the time that is asked for, without lanes. */
export const plainTimeline: TimelineView = { zoom: null, lanes: null };

function zoomOf(text: string | undefined): Zoom | null {
  if (text === undefined) return null;
  const [from, to, ...rest] = text.split('..');
  if (text === 'all') return text;
  const first = from === undefined ? undefined : daysOf(from)?.first;
  const last = to === undefined ? undefined : daysOf(to)?.last;
  if (from === undefined || to === undefined || first === undefined || last === undefined) return null;
  return rest.length > 0 || last < first ? null : { from, to };
}

function lanesOf(read: ParamReader): Lanes | null {
  const by = read.choice('lanes', laneKinds);
  const order = read.choice('lane-order', laneOrders);
  const folded = read.many('folded', () => true);
  if (by) return { by, order: order ?? laneOrders[0], folded };
  if (order) read.refuse('lane-order', order);
  for (const id of folded) read.refuse('folded', id);
  return null;
}

/** How to show the timeline, among other parameters. */
export const readTimeline = (read: ParamReader): TimelineView => ({
  zoom: zoomOf(read.one('zoom', (text) => zoomOf(text) !== null)),
  lanes: lanesOf(read),
});

/** The same as parameters, in their order. */
export const timelineParams = ({ zoom, lanes }: TimelineView): readonly (readonly [string, Values])[] => [
  ['zoom', zoom && (zoom === 'all' ? zoom : `${zoom.from}..${zoom.to}`)],
  ['lanes', lanes?.by],
  ['lane-order', lanes?.order === laneOrders[0] ? null : lanes?.order],
  ['folded', lanes?.folded],
];
