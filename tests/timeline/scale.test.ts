import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../../src/records/day.ts';
import { tidied } from '../../src/timeline/calendar.ts';
import { extentOf } from '../../src/timeline/crowd.ts';
import {
  clipped,
  dayAt,
  daysOf,
  moved,
  SHORTEST,
  type Span,
  scaleOf,
  settled,
  xOf,
  zoomed,
} from '../../src/timeline/scale.ts';
import { aVisit } from '../support/register.ts';
import { crowdFor } from './support/crowd.ts';

const extent: Span = { from: dayOf(2005, 1, 1), to: dayOf(2026, 12, 31) };
const iso = (span: Span | null) => span && `${isoOf(span.from)} ${isoOf(span.to)}`;

/** Spans within the extent. */
const spans = fc
  .tuple(fc.integer({ min: extent.from, max: extent.to - 60 }), fc.integer({ min: 30, max: daysOf(extent) }))
  .map(([from, days]): Span => ({ from, to: Math.min(from + days - 1, extent.to) }));

describe('the extent', () => {
  it.each([
    ['nothing', [], '2026-01-01 2026-12-31'],
    ['one visit', ['2021-03-25'], '2021-01-01 2026-12-31'],
    ['a visit after the as-of day', ['2025', '[2027..2028]'], '2025-01-01 2028-12-31'],
  ])('goes round %s in whole years', (_, dates, wanted) => {
    expect(iso(extentOf(crowdFor(dates.map((date) => aVisit({ date })))))).toBe(wanted);
  });
});

describe('a scale', () => {
  it('gives back the day that it placed', () => {
    fc.assert(
      fc.property(spans, fc.double({ min: 0, max: 1, noNaN: true }), (span, share) => {
        const scale = scaleOf(span, 112, 1296);
        const day = span.from + share * daysOf(span);
        expect(dayAt(scale, xOf(scale, day))).toBeCloseTo(day, 6);
      }),
    );
  });
});

describe('zoom', () => {
  it('keeps the point under the pointer under it, unless an edge of all time forbids it', () => {
    fc.assert(
      fc.property(
        spans,
        fc.double({ min: 0.3, max: 4, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (span, factor, share) => {
          const before = scaleOf(span, 0, 1184);
          const x = share * 1184;
          const next = zoomed(span, factor, dayAt(before, x), extent);
          const after = scaleOf(next, 0, 1184);
          const atEdge = Math.abs(next.from - extent.from) < 1e-6 || Math.abs(next.to - extent.to) < 1e-6;
          if (!atEdge) expect(xOf(after, dayAt(before, x))).toBeCloseTo(x, 4);
        },
      ),
    );
  });

  it('stays within all time and never comes nearer than three weeks', () => {
    fc.assert(
      fc.property(
        spans,
        fc.double({ min: 0.01, max: 500, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (span, factor, share) => {
          const next = zoomed(span, factor, span.from + share * daysOf(span), extent);
          expect(next.from).toBeGreaterThanOrEqual(extent.from - 1e-6);
          expect(next.to).toBeLessThanOrEqual(extent.to + 1e-6);
          expect(daysOf(next)).toBeGreaterThanOrEqual(SHORTEST - 1e-6);
        },
      ),
    );
  });

  it('moves without changing its length', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: -9000, max: 9000 }), (span, days) => {
        const next = moved(span, days, extent);
        expect(daysOf(next)).toBeCloseTo(daysOf(span), 6);
        expect(next.from).toBeGreaterThanOrEqual(extent.from);
        expect(next.to).toBeLessThanOrEqual(extent.to);
      }),
    );
  });
});

describe('a span for the address', () => {
  it('is of whole days, and nothing when it is all of time', () => {
    expect(settled({ from: dayOf(2016, 1, 1) + 0.4, to: dayOf(2020, 12, 31) - 0.3 }, extent)).toEqual({
      from: dayOf(2016, 1, 1),
      to: dayOf(2020, 12, 31),
    });
    expect(settled({ from: extent.from + 0.2, to: extent.to - 0.2 }, extent)).toBeNull();
  });

  it.each([
    ['nothing', null, '2005-01-01 2026-12-31'],
    ['what lies outside', { from: 0, to: 10 }, '2005-01-01 2026-12-31'],
    ['what is back to front', { from: dayOf(2020, 1, 1), to: dayOf(2019, 1, 1) }, '2005-01-01 2026-12-31'],
    [
      'what reaches over the end',
      { from: dayOf(2026, 1, 1), to: dayOf(2030, 12, 31) },
      '2026-01-01 2026-12-31',
    ],
  ])('of %s is shown within all of time', (_, span, wanted) => {
    expect(iso(clipped(span, extent))).toBe(wanted);
  });

  it('begins and ends with months when it is longer than two years', () => {
    expect(iso(tidied({ from: dayOf(2016, 1, 9), to: dayOf(2020, 11, 24) }))).toBe('2016-01-01 2020-11-30');
    expect(iso(tidied({ from: dayOf(2021, 3, 9), to: dayOf(2021, 6, 2) }))).toBe('2021-03-09 2021-06-02');
  });
});
