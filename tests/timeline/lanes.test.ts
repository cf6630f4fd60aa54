import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { during } from '../../src/records/when.ts';
import { crowdOf, datesIn, extentOf } from '../../src/timeline/crowd.ts';
import { sizeOf } from '../../src/timeline/density.ts';
import {
  laneCrowd,
  laneHeight,
  laneInk,
  laneMarkY,
  lanePerVisit,
  lanesBetween,
} from '../../src/timeline/lane-layout.ts';
import { laneList, laneTotals } from '../../src/timeline/lane-list.ts';
import { laneStops } from '../../src/timeline/lane-stops.ts';
import { moveFrom } from '../../src/timeline/order.ts';
import { scaleOf } from '../../src/timeline/scale.ts';
import { registers } from './support/arbitrary.ts';
import { byPartner, drawnLanes, laneViews } from './support/lanes.ts';

describe('lanes', () => {
  it('draw every visit in view in each of its lanes, as a mark or in columns', () => {
    fc.assert(
      fc.property(laneViews, (view) => {
        const { crowd, span, lanes } = drawnLanes(view);
        const { visits } = view.register;
        for (const { lane, ink, crowd: own } of lanes) {
          const seen = visits.flatMap((v, row) =>
            v.partners.includes(lane.name.id) &&
            during(v.when, Math.floor(span.from), Math.ceil(span.to)) !== 'no'
              ? [row]
              : [],
          );
          if (ink.bins.length === 0) expect(ink.marks.map((m) => m.at)).toEqual(seen);
          else expect(own.size).toBeGreaterThan(0);
          const fit = seen.filter((row) => !crowd.matches || crowd.matches[row] === 1);
          expect(ink.shown).toBe(fit.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keep marks apart, and inside their lane', () => {
    fc.assert(
      fc.property(laneViews, (view) => {
        for (const { ink, room } of drawnLanes(view).lanes)
          for (const one of ink.marks) {
            const y = laneMarkY(one.visit.direction, one.row, room);
            expect(y - 4.5).toBeGreaterThanOrEqual(0);
            expect(y + 4.5).toBeLessThanOrEqual(laneHeight(room));
            for (const other of ink.marks) {
              const beside = laneMarkY(other.visit.direction, other.row, room);
              expect(other !== one && beside === y && one.a < other.b && one.b > other.a).toBe(false);
            }
          }
      }),
      { numRuns: 60 },
    );
  });

  it('count a visit once, and say how many stand in several', () => {
    fc.assert(
      fc.property(laneViews, (view) => {
        const { crowd, span } = drawnLanes(view);
        const totals = laneTotals(crowd, byPartner(view.register).cells, datesIn(crowd, span));
        const seen = view.register.visits.filter(
          (v, row) =>
            (!crowd.matches || crowd.matches[row] === 1) &&
            during(v.when, Math.floor(span.from), Math.ceil(span.to)) !== 'no',
        );
        expect(totals).toEqual({
          visits: seen.length,
          lanes: new Set(seen.flatMap((v) => v.partners)).size,
          several: seen.filter((v) => v.partners.length > 1).length,
          none: 0,
        });
      }),
    );
  });

  it('have the arrows go through the time of a lane, and never leave it', () => {
    fc.assert(
      fc.property(laneViews, (view) => {
        const { lanes, scale } = drawnLanes(view);
        const stops = laneStops(lanes, scale);
        for (const lane of new Set(stops.map((stop) => stop.lane))) {
          const own = stops.filter((stop) => stop.lane === lane);
          const days = own.map((stop) => stop.earliest);
          expect(days).toEqual(days.toSorted((a, b) => a - b));
          let at = own[0];
          for (const next of own.slice(1)) {
            at = at && moveFrom(stops, at, 'later');
            expect(at).toBe(next);
          }
          const last = own.at(-1);
          if (last) expect(moveFrom(stops, last, 'later')).toBe(last);
        }
        expect(new Set(stops.map((stop) => stop.id)).size).toBe(stops.length);
      }),
      { numRuns: 40 },
    );
  });

  it('come by count, by their first visit, or by name', () => {
    fc.assert(
      fc.property(registers(60), (register) => {
        const crowd = crowdOf(register, null, null);
        const counts = laneList(crowd, byPartner(register, 'count'), 'en').map((lane) => lane.count);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        const first = laneList(crowd, byPartner(register, 'first'), 'en').map((lane) => lane.rows[0] ?? 0);
        expect(first).toEqual(first.toSorted((a, b) => a - b));
        const byName = laneList(crowd, byPartner(register, 'name'), 'en');
        expect(byName.map((l) => l.name.id).toSorted()).toEqual(
          laneList(crowd, byPartner(register), 'en')
            .map((l) => l.name.id)
            .toSorted(),
        );
      }),
    );
  });

  it('draw columns to one scale, that of the lane with most', () => {
    const many = fc.sample(registers(160), { numRuns: 20, seed: 3 });
    for (const register of many) {
      const crowd = crowdOf(register, null, null);
      const extent = extentOf(crowd);
      const scale = scaleOf(extent, 116, 400);
      const [most] = laneList(crowd, byPartner(register), 'en');
      if (!most) continue;
      const own = laneCrowd(crowd, most);
      const perVisit = lanePerVisit(own, extent, scale);
      for (const bin of laneInk(own, scale, { up: 0, down: 0 }).bins)
        expect(Math.max(sizeOf(bin.all.inbound), sizeOf(bin.all.outbound)) * perVisit).toBeLessThanOrEqual(
          26.01,
        );
    }
  });

  it.each([
    [0, 80, [0, 2]],
    [60, 61, [1, 2]],
    [59, 61, [0, 2]],
    [88, 400, [2, 3]],
    [500, 600, [3, 3]],
  ])('between %i and %i px are those that it touches', (from, to, wanted) => {
    expect(lanesBetween(Float64Array.of(0, 60, 88, 148), from, to)).toEqual(wanted);
  });
});
