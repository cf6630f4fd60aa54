import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../../src/records/day.ts';
import { directions } from '../../src/records/visit.ts';
import { steps } from '../../src/timeline/calendar.ts';
import { crowdOf, extentOf } from '../../src/timeline/crowd.ts';
import { binsOf, sizeOf, tallest } from '../../src/timeline/density.ts';
import { formOf } from '../../src/timeline/forms.ts';
import { stopsOf } from '../../src/timeline/stops.ts';
import { aVisit, registerOf } from '../support/register.ts';
import { registers } from './support/arbitrary.ts';
import { crowdFor } from './support/crowd.ts';
import { layoutFor } from './support/layout.ts';

const year = { from: dayOf(2021, 1, 1), to: dayOf(2021, 12, 31) };
const round = (n: number): number => Math.round(n * 1000) / 1000;

/** "3: 1+0.5/1" for each month with something: certain + share / possible. */
const monthsOf = (dates: readonly string[]): readonly string[] =>
  binsOf(crowdFor(dates.map((date) => aVisit({ date }))), year, 'month').flatMap(({ all }, i) => {
    const { certain, share, possible } = all.inbound;
    return certain + possible > 0 ? [`${i + 1}: ${certain}+${round(share)}/${possible}`] : [];
  });

describe('columns', () => {
  it.each([
    ['a day', ['2021-03-25'], ['3: 1+0/0']],
    ['a day that is doubted', ['2021-03-25?'], ['3: 0+1/1']],
    ['a day that is about right', ['2021-03-25~'], ['3: 0+1/1']],
    ['a month', ['2021-03'], ['3: 1+0/0']],
    ['a window in one month', ['[2021-03-01..2021-03-09]'], ['3: 1+0/0']],
    ['a window over two months', ['[2021-03-22..2021-04-10]'], ['3: 0+0.5/1', '4: 0+0.5/1']],
    ['one of two days', ['[2021-03-09,2021-06-09]'], ['3: 0+0.5/1', '6: 0+0.5/1']],
    ['one of two days, one of them out of view', ['[2021-03-09,2022-03-09]'], ['3: 0+0.5/1']],
    ['a span, where it began', ['2021-03-28/2021-05-02'], ['3: 1+0/0']],
    ['what was another year', ['2020-03-25'], []],
  ])('count %s', (_, dates, wanted) => {
    expect(monthsOf(dates)).toEqual(wanted);
  });

  it('spread a year over its days', () => {
    const shares = binsOf(crowdFor([aVisit({ date: '2021' })]), year, 'month').map(
      (bin) => bin.all.inbound.share,
    );
    expect(shares[0]).toBeCloseTo(31 / 365);
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  });

  it('keep what the filter leaves out beside what fits', () => {
    const [one, two] = [aVisit({ date: '2021-03-25' }), aVisit({ date: '2021-03-26' })];
    const march = binsOf(crowdFor([one, two], [one]), year, 'month')[2];
    expect([march?.all.inbound.certain, march?.matching.inbound.certain]).toEqual([2, 1]);
  });

  it('go from the quarter in which the span begins to that in which it ends', () => {
    const bins = binsOf(crowdFor([]), { from: dayOf(2020, 2, 9), to: dayOf(2020, 8, 3) }, 'quarter');
    expect(bins.map((b) => `${isoOf(b.from)} ${isoOf(b.to)}`)).toEqual([
      '2020-01-01 2020-03-31',
      '2020-04-01 2020-06-30',
      '2020-07-01 2020-09-30',
    ]);
    expect(tallest(bins)).toBe(0);
  });

  it('count every visit once, whatever its date', () => {
    fc.assert(
      fc.property(registers(60), fc.constantFrom(...steps), (register, step) => {
        const { visits } = register;
        const crowd = crowdOf(register, null, null);
        const bins = binsOf(crowd, extentOf(crowd), step);
        const total = bins.reduce(
          (sum, bin) => sum + directions.reduce((s, d) => s + sizeOf(bin.all[d]), 0),
          0,
        );
        expect(total).toBeCloseTo(visits.length, 6);
      }),
    );
  });

  it('never call certain what the record doubts', () => {
    fc.assert(
      fc.property(registers(40), ({ visits }) => {
        const doubted = visits.filter((v) => formOf(v.when).doubt !== 'none');
        const crowd = crowdFor(doubted);
        const bins = binsOf(crowd, extentOf(crowd), 'year');
        expect(bins.every((bin) => directions.every((d) => bin.all[d].certain === 0))).toBe(true);
      }),
    );
  });
});

describe('three thousand visits', () => {
  const visits = Array.from({ length: 3000 }, (_, i) =>
    aVisit({
      date: `${2000 + (i % 26)}-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`,
      direction: directions[i % 3] ?? 'joint',
    }),
  );
  const register = registerOf({ visits });

  it('are columns over all of time, each of which the keyboard can reach', () => {
    const layout = layoutFor(register);
    expect([layout.mode, layout.shown, layout.marks.length]).toEqual(['columns', 3000, 0]);
    const stops = stopsOf(layout);
    const counted = stops.reduce(
      (n, s) => n + (s.kind === 'bin' ? sizeOf(s.bin.matching[s.direction]) : 0),
      0,
    );
    expect(counted).toBe(3000);
    expect(stops.map((s) => s.earliest)).toEqual(stops.map((s) => s.earliest).toSorted((a, b) => a - b));
  });

  it('are marks with names again in a window that holds fewer', () => {
    const layout = layoutFor(register, { span: { from: dayOf(2016, 1, 1), to: dayOf(2016, 12, 31) } });
    expect(layout.mode).not.toBe('columns');
    expect(layout.marks).toHaveLength(layout.shown);
    expect(layout.named).toBeGreaterThan(0);
  });
});
