import { describe, expect, test } from 'vitest';
import { countsBetween, dateCounts } from '../../src/insight/date-counts.ts';
import { mayBeFirst, mayBeLast } from '../../src/insight/mention-ends.ts';
import { overPeriods, themePeriods, themeYears } from '../../src/insight/theme-times.ts';
import { countBetween } from '../../src/insight/year-counts.ts';
import { dayOf } from '../../src/records/day.ts';
import type { Visit } from '../../src/records/visit.ts';
import { spoke, themed, times } from '../charts/register.ts';
import { aVisit, realRegister } from '../support/register.ts';

const labs = (visits: readonly Visit[]) => {
  const register = themed(visits);
  return [register, register.visitsByTheme.rows('labs')] as const;
};

test('counting by date comes to what counting visit by visit does', () => {
  const { time, visits } = realRegister();
  for (let year = 2004; year <= 2027; year++) {
    const span = [dayOf(year, 1, 1), dayOf(year, 12, 31)] as const;
    expect(countsBetween(time, [dateCounts(time)], ...span)).toEqual([countBetween(visits, ...span)]);
  }
});

test('the periods, and the time before the first when there are visits in it', () => {
  const stretches = themePeriods(
    ...labs([spoke('labs', '2014'), spoke('steel', '2018'), spoke('labs', '2022?'), spoke('labs', '2023')]),
  );
  expect(stretches.map(({ period, on, all }) => [period?.id, on, all])).toEqual([
    [undefined, { certain: 1, possible: 0 }, { certain: 1, possible: 0 }],
    ['p2016', { certain: 0, possible: 0 }, { certain: 1, possible: 0 }],
    ['p2021', { certain: 1, possible: 1 }, { certain: 1, possible: 1 }],
  ]);
  expect(themePeriods(...labs([spoke('labs', '2018')]))[0]?.period?.id).toBe('p2016');
});

test('the years go from the first on record to the as-of year, whatever the theme', () => {
  const years = themeYears(...labs([spoke('steel', '2015'), spoke('labs', '2017')]));
  expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 12 }, (_, i) => 2015 + i));
  expect(years[2]).toMatchObject({ year: 2017, on: { certain: 1 }, all: { certain: 1 } });
});

describe('from one period to the next', () => {
  const past = (n: number, themes: string) => times(n, () => spoke(themes, '2018-05'));
  const since = (n: number, themes: string) => times(n, () => spoke(themes, '2022-05'));

  test.each([
    ['nothing to compare', [...past(9, 'labs'), ...since(20, 'labs')], { kind: 'thin' }],
    [
      'a rise',
      [...past(10, 'steel'), ...since(10, 'labs')],
      { kind: 'compared', change: { kind: 'up', from: 0, to: 100 }, period: { id: 'p2021' } },
    ],
    [
      'too few of it',
      [...past(10, 'steel'), ...since(10, 'steel'), spoke('labs', '2022')],
      { kind: 'compared', change: { kind: 'few' } },
    ],
    ['none of it', [...past(10, 'steel'), ...since(10, 'steel')], { change: { kind: 'few' } }],
  ])('%s', (_, visits, expected) => expect(overPeriods(...labs(visits))).toMatchObject(expected));
});

describe('first and last', () => {
  const ids = (visits: readonly Visit[]) => visits.map(({ id }) => id);
  const on = (id: string, date: string) => aVisit({ id, date });

  test.each([
    ['known days', [on('a', '2015-03-01'), on('b', '2016-01-02')], ['a'], ['b']],
    ['one visit', [on('a', '2015')], ['a'], ['a']],
    ['a year holds its days', [on('y', '2015'), on('d', '2015-03-01'), on('b', '2016')], ['y', 'd'], ['b']],
    [
      'one of several days may be either end',
      [on('m', '[2022-01-11,2025-01-11]'), on('d', '2023-12-24')],
      ['m', 'd'],
      ['d', 'm'],
    ],
    [
      'a span begins on its first day',
      [on('s', '2015-01-01/2015-12-31'), on('d', '2015-06-01')],
      ['s'],
      ['s'],
    ],
  ])('%s', (_, visits, first, last) => {
    expect(ids(mayBeFirst(visits))).toEqual(first);
    expect(ids(mayBeLast(visits))).toEqual(last);
  });

  test('no visits, no ends', () => expect([mayBeFirst([]), mayBeLast([])]).toEqual([[], []]));
});
