import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisTo } from '../../src/charts/axis.ts';

test.each([
  [0, 1, [0, 1]],
  [1, 1, [0, 1]],
  [2, 2, [0, 1, 2]],
  [13, 13, [0, 5, 10]],
  [41, 41, [0, 10, 20, 30, 40]],
  [300, 300, [0, 100, 200, 300]],
])('up to %d: ends at %d, ruled at %j', (max, end, ticks) => expect(axisTo(max)).toEqual({ end, ticks }));

test('whole numbers in equal steps from 0, none beyond the end and the last less than a step before it', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.integer({ min: 3, max: 10 }), (max, most) => {
      const { ticks, end } = axisTo(max, most);
      const [first, step = 0] = ticks;
      const last = ticks.at(-1) ?? 0;
      return (
        first === 0 &&
        step > 0 &&
        Number.isInteger(step) &&
        ticks.length <= most + 1 &&
        ticks.every((tick, i) => tick === i * step) &&
        end >= max &&
        last <= end &&
        end - last < step
      );
    }),
  );
});
