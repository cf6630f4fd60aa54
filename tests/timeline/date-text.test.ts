import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../../src/records/day.ts';
import { daysOfText, spanOfTexts, textsOf } from '../../src/timeline/date-text.ts';

const extent = { from: dayOf(2005, 1, 1), to: dayOf(2026, 12, 31) };
const said = (text: string) => {
  const found = daysOfText(text);
  return typeof found === 'string' ? found : `${isoOf(found.first)} ${isoOf(found.last)}`;
};

describe('a date that somebody wrote', () => {
  it.each([
    ['2016', '2016-01-01 2016-12-31'],
    ['2016-03', '2016-03-01 2016-03-31'],
    ['2016-3', '2016-03-01 2016-03-31'],
    ['2016-03-15', '2016-03-15 2016-03-15'],
    ['  2016/03/15 ', '2016-03-15 2016-03-15'],
    ['2016.3.5', '2016-03-05 2016-03-05'],
    ['2016年', '2016-01-01 2016-12-31'],
    ['2016年3月', '2016-03-01 2016-03-31'],
    ['2016年3月15日', '2016-03-15 2016-03-15'],
    ['２０１６－０３', '2016-03-01 2016-03-31'],
    ['2016–03', '2016-03-01 2016-03-31'],
    ['2024-02-29', '2024-02-29 2024-02-29'],
    ['2023-02-29', 'no-such-day'],
    ['2016-13', 'no-such-day'],
    ['2016-00', 'no-such-day'],
    ['2016-04-31', 'no-such-day'],
    ['', 'no-date'],
    ['16', 'no-date'],
    ['soon', 'no-date'],
    ['20163', 'no-date'],
    ['2016-03-15-1', 'no-date'],
    ['2016-2020', 'no-date'],
  ])('%s', (text, wanted) => {
    expect(said(text)).toBe(wanted);
  });

  it('may be anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void said(text)));
  });
});

describe('a span in two dates', () => {
  it.each([
    ['2016', '2020', '2016', '2020'],
    ['2016-01', '2020-06', '2016-01', '2020-06'],
    ['2016-03', '2020', '2016-03', '2020-12'],
    ['2016-03-15', '2020', '2016-03-15', '2020-12'],
    ['2016-03-01', '2016-03-01', '2016-03', '2016-03-01'],
  ])('%s to %s stands as %s, %s', (from, to, first, last) => {
    const span = spanOfTexts({ from, to }, 'from', extent);
    if ('why' in span) throw new Error(span.why);
    expect(textsOf(span)).toEqual({ from: first, to: last });
  });

  it('as written is read as the same days', () => {
    const day = fc.integer({ min: extent.from, max: extent.to });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const span = { from: Math.min(a, b), to: Math.max(a, b) };
        expect(spanOfTexts(textsOf(span), 'to', extent)).toEqual(span);
      }),
    );
  });

  it.each([
    ['soon', '2020', 'to', { end: 'from', why: 'no-date', text: 'soon' }],
    ['2016', ' 2020-02-30 ', 'from', { end: 'to', why: 'no-such-day', text: '2020-02-30' }],
    ['2016', '2015', 'to', { end: 'to', why: 'backwards' }],
    ['2021', '2020', 'from', { end: 'from', why: 'backwards' }],
    ['1990', '1999', 'from', { end: 'from', why: 'outside' }],
  ] as const)('%s to %s cannot be', (from, to, changed, fault) => {
    expect(spanOfTexts({ from, to }, changed, extent)).toEqual(fault);
  });

  it('ends where the records end', () => {
    expect(spanOfTexts({ from: '1990', to: '2040' }, 'from', extent)).toEqual(extent);
  });
});
