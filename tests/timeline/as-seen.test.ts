import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeSpan } from '../../src/query/span.ts';
import { dayOf } from '../../src/records/day.ts';
import { asSeen } from '../../src/timeline/as-seen.ts';
import { dayAt, daysOf, type Span, scaleOf, xOf } from '../../src/timeline/scale.ts';

const WIDTH = 1184;
const plot = { x0: 0, x1: WIDTH };
const from = fc.double({ min: dayOf(1990, 1, 1), max: dayOf(2010, 1, 1), noNaN: true });
/** Spans of so many years, with parts of days, as a hand leaves them. */
const spans = (min: number, max: number) =>
  fc
    .tuple(from, fc.double({ min, max, noNaN: true }))
    .map(([first, years]): Span => ({ from: first, to: first + years * 365.2425 }));

const written = (span: Span) => {
  const { from: first, to } = asSeen(span, plot);
  return writeSpan(first, to);
};

describe('a span that a hand let go of', () => {
  it('has what stood under the pointer still under it', () => {
    fc.assert(
      fc.property(spans(0.1, 80), fc.double({ min: 0, max: WIDTH, noNaN: true }), (span, x) => {
        const after = scaleOf(asSeen(span, plot), 0, WIDTH);
        expect(Math.abs(xOf(after, dayAt(scaleOf(span, 0, WIDTH), x)) - x)).toBeLessThan(4.5);
      }),
    );
  });

  it('has an address of months where decades are shown', () => {
    fc.assert(
      fc.property(spans(13, 80), (span) => {
        expect(written(span).from).toMatch(/^\d{4}(-\d\d)?$/);
        expect(written(span).to).toMatch(/^\d{4}(-\d\d)?$/);
      }),
    );
  });

  it.each([
    ['to thirds of months, over some years', 5, '2013-04-21', '2018-04-20'],
    ['to sixths, over a few', 3, '2013-04-16', '2016-04-15'],
    ['not at all, where a day is wide', 1, '2013-04-17', '2014-04-17'],
  ])('is rounded %s', (_, years, first, last) => {
    const span = { from: dayOf(2013, 4, 17), to: dayOf(2013 + years, 4, 17) };
    expect(written(span)).toEqual({ from: first, to: last });
  });

  it('stays as it is once it is so, and has a day', () => {
    fc.assert(
      fc.property(spans(0.1, 80), (span) => {
        const once = asSeen(span, plot);
        expect(asSeen(once, plot)).toEqual(once);
        expect(daysOf(once)).toBeGreaterThan(0);
      }),
    );
  });
});
