import { expect, test } from 'vitest';
import { linePath, possiblePath, surePath, type YearBar } from '../../src/filters/year-bars.ts';

const bars: readonly YearBar[] = [
  { year: 2019, certain: 4, possible: 0 },
  { year: 2020, certain: 0, possible: 1 },
  { year: 2021, certain: 2, possible: 2 },
];
const all = () => true;
const is2020 = (year: number) => year === 2020;

const heights = (path: string): readonly number[] =>
  [...path.matchAll(/v-([\d.]+)/g)].map(([, height]) => Number(height));

test('a bar is as tall as its share of the most, and a year without visits keeps a thin line', () => {
  expect(heights(surePath(bars, 4, all))).toEqual([34, 1, 17]);
});

test('what is only possible stands on top, never too low to be seen', () => {
  expect(heights(possiblePath(bars, 4, all))).toEqual([8.5, 17]);
  expect(heights(possiblePath(bars, 100, all))).toEqual([3, 3]);
  expect(possiblePath(bars, 4, all)).toMatch(/^M1 35v-8.5.*M2 19v-17/);
});

test('years that are wanted are drawn in their own place', () => {
  expect(surePath(bars, 4, is2020)).toMatch(/^M1 36[^M]*$/);
  expect(linePath(bars, is2020)).toBe('M1 37h1');
});
