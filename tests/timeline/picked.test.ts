import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { during } from '../../src/records/when.ts';
import { crowdOf } from '../../src/timeline/crowd.ts';
import { pickedAfter, pickedStops, rowsIn, stopsIn } from '../../src/timeline/picked.ts';
import { stopsOf } from '../../src/timeline/stops.ts';
import { registers } from './support/arbitrary.ts';
import { layoutFor } from './support/layout.ts';

const everywhere = { left: -1e6, right: 1e6, top: -1e6, bottom: 1e6 };

describe('what is chosen', () => {
  it('by a rectangle over all is all that fits the filter, each once', () => {
    fc.assert(
      fc.property(
        registers(400),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 320, max: 1600 }),
        (register, share, width) => {
          const matches = Uint8Array.from(register.visits, (_, row) => (row % share === 0 ? 1 : 0));
          const crowd = crowdOf(register, null, matches);
          const stops = stopsOf(layoutFor(register, { crowd, width }));
          const picked = pickedAfter(null, { how: 'add', stops: stopsIn(stops, everywhere) }, crowd);
          const fitting = register.visits.flatMap((_, row) => (row % share === 0 ? [row] : []));
          expect([...(picked ? rowsIn(picked) : [])]).toEqual(fitting);
          expect(picked?.count ?? 0).toBe(fitting.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('by a column is every visit of its side that may have been in its time, and shows as a whole column', () => {
    fc.assert(
      fc.property(registers(400), fc.nat(), (register, n) => {
        const crowd = crowdOf(register, null, null);
        const stops = stopsOf(layoutFor(register, { width: 400 })).filter((stop) => stop.kind === 'bin');
        const stop = stops[n % Math.max(1, stops.length)];
        fc.pre(stop !== undefined);
        const picked = pickedAfter(null, { how: 'toggle', stops: [stop] }, crowd);
        const wanted = register.visits.flatMap((visit, row) =>
          visit.direction === stop.direction && during(visit.when, stop.bin.from, stop.bin.to) !== 'no'
            ? [row]
            : [],
        );
        expect([...(picked ? rowsIn(picked) : [])]).toEqual(wanted);
        expect(pickedStops(stops, picked, crowd).has(stop.id)).toBe(true);
        expect(pickedAfter(picked, { how: 'toggle', stops: [stop] }, crowd)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('one by one is added to what was, and let go of again', () => {
    fc.assert(
      fc.property(registers(40), fc.array(fc.nat(), { maxLength: 30 }), (register, places) => {
        const crowd = crowdOf(register, null, null);
        const stops = stopsOf(layoutFor(register)).filter((stop) => stop.kind === 'visit');
        fc.pre(stops.length > 0);
        const chosen = new Set<number>();
        let picked = pickedAfter(null, { how: 'add', stops: [] }, crowd);
        for (const place of places) {
          const stop = stops[place % stops.length];
          if (!stop) continue;
          const { at } = stop.mark;
          if (!chosen.delete(at)) chosen.add(at);
          picked = pickedAfter(picked, { how: 'toggle', stops: [stop] }, crowd);
        }
        expect([...(picked ? rowsIn(picked) : [])]).toEqual([...chosen].sort((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });
});
