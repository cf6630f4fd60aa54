import fc from 'fast-check';
import { cellsOf } from '../../../src/records/cells.ts';
import type { Register } from '../../../src/records/register.ts';
import { crowdOf, extentOf } from '../../../src/timeline/crowd.ts';
import { LEAST, laneCrowd, laneInk, laneRooms, laneTops } from '../../../src/timeline/lane-layout.ts';
import { laneList } from '../../../src/timeline/lane-list.ts';
import type { DrawnLane } from '../../../src/timeline/lane-stops.ts';
import type { LaneOrder, Lanes } from '../../../src/timeline/lanes.ts';
import { scaleOf, zoomed } from '../../../src/timeline/scale.ts';
import { registers } from './arbitrary.ts';

/** A lane a partner, as the page would set them out. */
export const byPartner = (register: Register, order: LaneOrder = 'count'): Lanes => {
  const places = new Map(register.partners.map(({ id }, i) => [id, i]));
  return {
    cells: cellsOf(register.visits.length, (row) =>
      (register.visits[row]?.partners ?? []).flatMap((id) => places.get(id) ?? []),
    ),
    names: register.partners.map(({ id, name }) => ({ id, name, filter: { partner: [id] } })),
    order,
    folded: new Set(),
    onFold: () => {},
  };
};

/** Registers at widths, zooms and filters of all kinds. */
export const laneViews = fc.record({
  register: registers(120),
  width: fc.integer({ min: 320, max: 2560 }),
  share: fc.double({ min: 0.01, max: 1, noNaN: true }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  matching: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
});

/** All lanes of a view, drawn. */
export const drawnLanes = ({
  register,
  width,
  share,
  at,
  matching,
}: typeof laneViews extends fc.Arbitrary<infer T> ? T : never) => {
  const matches =
    matching === null ? null : Uint8Array.from(register.visits, (_, i) => (i % matching === 0 ? 1 : 0));
  const crowd = crowdOf(register, null, matches);
  const extent = extentOf(crowd);
  const span = zoomed(extent, 1 / share, extent.from + at * (extent.to - extent.from), extent);
  const scale = scaleOf(span, 116, width);
  const list = laneList(crowd, byPartner(register), 'en');
  const rooms = laneRooms(crowd, list, scaleOf(extent, 116, width));
  const tops = laneTops(list, rooms, new Set());
  const lanes = list.map((lane, index): DrawnLane => {
    const own = laneCrowd(crowd, lane);
    const room = rooms[index] ?? LEAST;
    return {
      lane,
      index,
      top: tops[index] ?? 0,
      room,
      folded: false,
      crowd: own,
      ink: laneInk(own, scale, room),
    };
  });
  return { crowd, span, scale, list, lanes, extent };
};
