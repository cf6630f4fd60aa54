import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rhythmOf } from '../../src/insight/rhythm.ts';
import { dayOf, isoOf } from '../../src/records/day.ts';
import { byTime } from '../../src/records/when.ts';
import { aVisit, TODAY } from '../support/register.ts';

const of = (...dates: string[]) =>
  rhythmOf(dates.map((date) => aVisit({ id: date, date })).sort(byTime), TODAY);

describe('nothing on record since', () => {
  test.each([
    ['a known day', ['2021-05-20'], '2021-05-20', 66],
    ['a month: from its last day', ['2021-04'], '2021-04-30', 66],
    ['a window: from its last possible day', ['[2021-03..2021-04]'], '2021-04-30', 66],
    ['one of several days: from the last', ['[2022-03-09,2023-03-09]'], '2023-03-09', 44],
    ['a span: from its end', ['2023-06-29/2023-07-05'], '2023-07-05', 40],
    ['several: from the one that may have been last', ['[2023..2025]', '2023-06-29'], '2025-12-31', 10],
  ])('%s', (_name, dates, from, months) => {
    const rhythm = of(...dates);
    expect(isoOf(rhythm?.since?.from ?? 0)).toBe(from);
    expect(rhythm?.since?.months).toBe(months);
    expect(rhythm?.since?.before).toBeUndefined();
  });

  test('not while the last visit may still be going on', () => {
    expect(of('2026')?.since).toBeUndefined();
    expect(of('2026-11-20')?.since).toBeUndefined();
    expect(of('2026-11-19')?.since?.months).toBe(0);
  });

  test('no visits, no rhythm', () => expect(of()).toBeUndefined());
});

describe('gaps between visits', () => {
  test('from the latest day of one to the earliest of the next', () => {
    const [gap] = of('2019', '2021-03')?.gaps ?? [];
    expect([isoOf(gap?.from ?? 0), isoOf(gap?.to ?? 0), gap?.months]).toEqual([
      '2019-12-31',
      '2021-03-01',
      14,
    ]);
  });
  test('none where dates may overlap', () => expect(of('2019', '2019-06-01')?.gaps).toEqual([]));
  test('a long visit covers what falls within it', () =>
    expect(of('[2019..2022]', '2020', '2024')?.gaps).toHaveLength(1));
});

test('gaps never overlap a visit and lie in order', () => {
  const date = fc
    .tuple(fc.integer({ min: 2000, max: 2020 }), fc.integer({ min: 0, max: 4 }))
    .map(([from, long]) => (long === 0 ? `${from}` : `[${from}..${from + long}]`));
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 8 }), (dates) => {
      const visits = dates.map((d, i) => aVisit({ id: `v${i}`, date: d })).sort(byTime);
      const rhythm = rhythmOf(visits, dayOf(2026, 1, 1));
      const gaps = [...(rhythm?.gaps ?? []), ...(rhythm?.since ? [rhythm.since] : [])];
      gaps.forEach((gap, i) => {
        expect(gap.to).toBeGreaterThan(gap.from);
        expect(gap.from).toBeGreaterThanOrEqual(gaps[i - 1]?.to ?? gap.from);
        for (const { when } of visits) expect(when.latest <= gap.from || when.earliest >= gap.to).toBe(true);
      });
    }),
  );
});
