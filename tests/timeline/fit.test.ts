import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/records/day.ts';
import { crowdOf, extentOf } from '../../src/timeline/crowd.ts';
import { fitOf } from '../../src/timeline/fit.ts';
import { footprintOf } from '../../src/timeline/footprint.ts';
import { formOf } from '../../src/timeline/forms.ts';
import { scaleOf } from '../../src/timeline/scale.ts';
import { aVisit } from '../support/register.ts';
import { registers } from './support/arbitrary.ts';
import { crowdFor } from './support/crowd.ts';

describe('the time of what fits', () => {
  it('is the whole months round it', () => {
    const [first, last] = [aVisit({ id: 'a', date: '2005-03-01' }), aVisit({ id: 'b', date: '2024-10-12' })];
    const crowd = crowdFor([first, last]);
    const fitting = crowdFor([first, last], [last]);
    const text = (of: typeof crowd) => {
      const { from, to } = fitOf(of, extentOf(of));
      return `${isoOf(from)} ${isoOf(to)}`;
    };
    expect(text(crowd)).toBe('2005-01-01 2024-12-31');
    expect(text(fitting)).toBe('2024-10-01 2024-10-31');
  });

  it('leaves the first and the last mark whole, unless that is where all of time ends', () => {
    fc.assert(
      fc.property(registers(40), fc.integer({ min: 700, max: 2200 }), (register, width) => {
        const crowd = crowdOf(register, null, null);
        const extent = extentOf(crowd);
        const span = fitOf(crowd, extent);
        const scale = scaleOf(span, 0, width);
        for (const { when } of register.visits) {
          const { a, b } = footprintOf(formOf(when), scale, 9);
          if (span.from > extent.from) expect(a).toBeGreaterThanOrEqual(0);
          if (span.to < extent.to) expect(b).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
