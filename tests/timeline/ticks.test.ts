import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/records/day.ts';
import { scaleOf } from '../../src/timeline/scale.ts';
import { dayLabels, rulerOf, type TickName } from '../../src/timeline/ticks.ts';

const nameOf = (name: TickName): string => {
  if (name.kind === 'day') return String(name.day);
  if (name.kind === 'month') return `${name.month}${name.withYear ? ` ${name.year}` : ''}`;
  return name.kind === 'year' ? String(name.year) : `’${name.year % 100}`;
};

const between = (
  from: readonly [number, number, number],
  to: readonly [number, number, number],
  width = 1184,
) => scaleOf({ from: dayOf(...from), to: dayOf(...to) }, 0, width);

describe('the ruler', () => {
  it.each([
    ['all years on a wide page', between([2005, 1, 1], [2026, 12, 31]), '2005 2006 2007', 22],
    ['all years on a narrower page', between([2005, 1, 1], [2026, 12, 31], 860), '’5 ’6 ’7', 22],
    ['half a century', between([1976, 1, 1], [2026, 12, 31], 1000), '’76 ’78 ’80', 25],
    ['a plan', between([2021, 1, 1], [2025, 12, 31]), '2021 2022 2023', 5],
    ['two years', between([2021, 1, 1], [2022, 12, 31]), '2021 2 3', 24],
    ['a spring', between([2021, 3, 1], [2021, 6, 30]), '3 2021 4 2021 5 2021', 4],
    ['a span that begins within a year', between([2015, 7, 1], [2020, 12, 31]), '2015 2016 2017', 6],
    ['years of which the first is cut short', between([2005, 7, 1], [2026, 3, 31], 892), '’6 ’7 ’8', 20],
    ['a span that begins at the end of a year', between([2015, 12, 1], [2020, 12, 31]), '2016 2017 2018', 5],
  ])('names %s', (_, scale, first, count) => {
    const { labels } = rulerOf(scale);
    expect(
      labels
        .slice(0, 3)
        .map((l) => nameOf(l.name))
        .join(' '),
    ).toBe(first);
    expect(labels).toHaveLength(count);
  });

  it('marks years only, then quarters, then months, then days', () => {
    const counts = (scale: ReturnType<typeof between>) => {
      const ranks = rulerOf(scale).ticks.map((t) => t.rank);
      return ['major', 'middle', 'minor'].map((rank) => ranks.filter((r) => r === rank).length);
    };
    expect(counts(between([1970, 1, 1], [2026, 12, 31]))).toEqual([57, 0, 0]);
    expect(counts(between([2005, 1, 1], [2026, 12, 31]))).toEqual([22, 66, 0]);
    expect(counts(between([2021, 1, 1], [2025, 12, 31]))).toEqual([5, 15, 40]);
    expect(counts(between([2021, 3, 1], [2021, 6, 30]))).toEqual([4, 0, 118]);
  });

  it('numbers days beside the names of months', () => {
    const scale = between([2021, 3, 1], [2021, 4, 30]);
    expect(dayLabels(scale, rulerOf(scale).labels).map((l) => nameOf(l.name))).toEqual([
      '5',
      '10',
      '15',
      '20',
      '25',
      '5',
      '10',
      '15',
      '20',
      '25',
    ]);
    const wider = between([2021, 1, 1], [2025, 12, 31]);
    expect(dayLabels(wider, rulerOf(wider).labels)).toEqual([]);
  });
});
