import { describe, expect, test } from 'vitest';
import { besidePeriod, comparedWith, progressOf } from '../../src/insight/period-span.ts';
import { dayOf, isoOf } from '../../src/records/day.ts';
import { period } from '../charts/register.ts';

const day = (text: string) => {
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  return dayOf(year, month, date);
};

const first = period(2011, 2015);
const second = period(2016, 2020);
const third = period(2021, 2025);
const short = period(2026, 2028);
const periods = [first, second, third, short];

test.each([
  ['2020-12-31', 'ahead'],
  ['2021-01-01', 'running'],
  ['2025-12-30', 'running'],
  ['2025-12-31', 'over'],
  ['2030-01-01', 'over'],
])('on %s the plan of 2021 to 2025 is %s', (asOf, progress) =>
  expect(progressOf(third, day(asOf))).toBe(progress),
);

test('the periods on either side', () => {
  expect(besidePeriod(periods, second)).toEqual({ before: first, after: third });
  expect(besidePeriod(periods, first)).toEqual({ before: undefined, after: second });
  expect(besidePeriod(periods, short)).toEqual({ before: third, after: undefined });
});

describe('what a period is compared with', () => {
  test.each([
    ['the first', first, '2026-11-20', undefined],
    ['one that is over', third, '2025-12-31', ['2016-01-01', '2020-12-31', false]],
    ['one that is not over: as long a beginning', third, '2023-06-05', ['2016-01-01', '2018-06-05', true]],
    ['on its first day', third, '2021-01-01', ['2016-01-01', '2016-01-01', true]],
    ['from a leap day: the last of that month', third, '2024-02-29', ['2016-01-01', '2019-02-28', true]],
    ['one that has not begun', third, '2020-12-31', undefined],
    [
      'one as long as the one before already',
      period(2021, 2030),
      '2026-02-01',
      ['2016-01-01', '2020-12-31', false],
    ],
  ] as const)('%s', (_, asked, asOf, expected) => {
    const compared = comparedWith(asked === third ? periods : [first, second, asked], asked, day(asOf));
    expect(compared && [isoOf(compared.from), isoOf(compared.to), compared.part]).toEqual(expected);
  });
});
