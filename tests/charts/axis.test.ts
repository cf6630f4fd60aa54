import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ticksTo } from '../../src/charts/axis.ts';

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [2, [0, 1, 2]],
  [13, [0, 5, 10, 15]],
  [41, [0, 10, 20, 30, 40, 50]],
  [300, [0, 100, 200, 300]],
])('up to %d: %j', (max, ticks) => expect(ticksTo(max)).toEqual(ticks));

test('whole numbers from 0 that reach the largest value in at most the steps allowed, and no further than one step', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 10 }), (max, most) => {
      const ticks = ticksTo(max, most);
      const [first, step = 1] = ticks;
      const last = ticks.at(-1) ?? 0;
      return (
        first === 0 &&
        ticks.length <= most + 1 &&
        Number.isInteger(step) &&
        last >= max &&
        last - step < Math.max(1, max)
      );
    }),
  );
});
