import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../../src/records/day.ts';
import type { Span } from '../../src/timeline/scale.ts';
import { planOf, type Travel, travelled, yearUpTo } from '../../src/timeline/travel.ts';
import { realRegister } from '../support/register.ts';

const extent = { from: dayOf(2005, 1, 1), to: dayOf(2026, 12, 31) };
const { periods } = realRegister().dashboard;
const years = (from: number, to: number): Span => ({ from: dayOf(from, 1, 1), to: dayOf(to, 12, 31) });
const text = (span: Span | undefined) => span && `${isoOf(span.from)} ${isoOf(span.to)}`;
const after = (step: Travel, span: Span) => text(travelled(step, span, { extent, periods }));

describe('a step in time', () => {
  it.each<[string, Travel, Span, string]>([
    ['half a screen later', { kind: 'screens', by: 0.5 }, years(2016, 2019), '2018-01-01 2021-12-31'],
    ['a screen earlier', { kind: 'screens', by: -1 }, years(2016, 2019), '2012-01-01 2015-12-31'],
    ['a screen beyond the end', { kind: 'screens', by: 1 }, years(2025, 2026), '2025-01-01 2026-12-31'],
    ['all of time', { kind: 'whole' }, years(2016, 2019), '2005-01-01 2026-12-31'],
    ['the next period', { kind: 'period', by: 1 }, years(2016, 2020), '2021-01-01 2025-12-31'],
    ['the period before', { kind: 'period', by: -1 }, years(2016, 2020), '2011-01-01 2015-12-31'],
    ['no period after the last', { kind: 'period', by: 1 }, years(2026, 2026), '2026-01-01 2026-12-31'],
    ['no period before the first', { kind: 'period', by: -1 }, years(2011, 2015), '2011-01-01 2015-12-31'],
    [
      'from within a period, to its own',
      { kind: 'period', by: -1 },
      years(2018, 2018),
      '2016-01-01 2020-12-31',
    ],
    ['from all of time, back to the last', { kind: 'period', by: -1 }, extent, '2026-01-01 2026-12-31'],
    ['from all of time, on to the first', { kind: 'period', by: 1 }, extent, '2011-01-01 2015-12-31'],
  ])('%s', (_, step, span, wanted) => {
    expect(after(step, span)).toBe(wanted);
  });

  it('stays within all of time', () => {
    const steps = fc.oneof(
      fc.record({
        kind: fc.constant('zoom' as const),
        factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
      }),
      fc.record({ kind: fc.constant('screens' as const), by: fc.double({ min: -3, max: 3, noNaN: true }) }),
      fc.record({ kind: fc.constant('period' as const), by: fc.constantFrom(1 as const, -1 as const) }),
    );
    const spans = fc
      .tuple(fc.integer({ min: 0, max: 7900 }), fc.integer({ min: 25, max: 8000 }))
      .map(([from, days]) => ({
        from: extent.from + from,
        to: Math.min(extent.to, extent.from + from + days),
      }));
    fc.assert(
      fc.property(steps, spans, (step, span) => {
        const next = travelled(step, span, { extent, periods });
        expect(next.from).toBeGreaterThanOrEqual(extent.from);
        expect(next.to).toBeLessThanOrEqual(extent.to);
        expect(next.to).toBeGreaterThan(next.from);
      }),
    );
  });
});

describe('a time by name', () => {
  it.each([
    [2023, 6, 1, '2021-01-01 2025-12-31'],
    [2026, 11, 20, '2026-01-01 2026-12-31'],
    // No plan then: the one in the middle of what is shown.
    [2008, 1, 1, '2016-01-01 2020-12-31'],
  ])('this plan, on the day %i-%i-%i', (year, month, day, wanted) => {
    expect(text(planOf(periods, dayOf(year, month, day), years(2017, 2019), extent))).toBe(wanted);
  });

  it('there is no plan where none is', () => {
    expect(planOf(periods, dayOf(2008, 1, 1), years(2006, 2008), extent)).toBeUndefined();
  });

  it.each([
    [2026, 11, 20, '2025-11-21 2026-11-20'],
    [2024, 2, 29, '2023-03-01 2024-02-29'],
    [2025, 2, 28, '2024-02-29 2025-02-28'],
    [2005, 6, 1, '2005-01-01 2005-06-01'],
  ])('the last 12 months, on %i-%i-%i', (year, month, day, wanted) => {
    expect(text(yearUpTo(dayOf(year, month, day), extent))).toBe(wanted);
  });
});
