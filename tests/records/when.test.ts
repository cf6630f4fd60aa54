import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../../src/records/day.ts';
import { byTime, during, isExact } from '../../src/records/when.ts';
import { aVisit, registerOf, when } from '../support/register.ts';

const year = (y: number) => [dayOf(y, 1, 1), dayOf(y, 12, 31)] as const;

describe('the year of a date', () => {
  it.each([
    ['2021-21', 'no certain no'],
    ['2021-24', 'no possible possible'],
    ['2021-XX', 'no certain no'],
    ['202X', 'possible possible possible'],
    ['2021-XX?', 'no possible no'],
    ['2021/..', 'no certain possible'],
    ['../2021', 'possible certain no'],
    ['[2021..]', 'no possible possible'],
    ['2020-24/2021-21', 'certain certain no'],
    ['[2020-21,2022-21]', 'possible no possible'],
  ])('%s was in 2020, 2021, 2022: %s', (edtf, answers) => {
    expect([2020, 2021, 2022].map((y) => during(when(edtf), ...year(y))).join(' ')).toBe(answers);
  });
});

it('knows the day only where nothing of it is open', () => {
  const days = ['2021-03-25', '2021-03-25T10:00:00Z', '2021-03-25/2021-03-26'];
  const others = [
    '2021-03-XX',
    '2021-03-25/..',
    '/2021-03-25',
    '2021-03-2X',
    '2021-03-~25',
    '2021-21',
    '[2021-03-25]',
  ];
  expect(days.map((edtf) => isExact(when(edtf)))).toEqual(days.map(() => true));
  expect(others.map((edtf) => isExact(when(edtf)))).toEqual(others.map(() => false));
});

it('orders dates by the first day on which they may have been, then by the last', () => {
  const inOrder = '202X 2021-33 2021 2021-02 2021-21 2021-04-03 2021-22 2021-23 2021-24'.split(' ');
  const visits = inOrder.toReversed().map((edtf) => ({ id: edtf, when: when(edtf) }));
  expect(visits.toSorted(byTime).map(({ id }) => id)).toEqual(inOrder);
});

describe('a date without an end, or of a century', () => {
  const asOf = '2024-06-30';
  const register = (...dates: string[]) => {
    const base = registerOf({});
    return registerOf({
      dashboard: { ...base.dashboard, asOf: when(asOf) },
      visits: dates.map((date) => aVisit({ id: date, date })),
    });
  };

  it.each([
    ['2021/..', '2021-01-01', asOf],
    ['[2021..]', '2021-01-01', asOf],
    ['2030/', '2030-01-01', '2030-12-31'],
    ['../2021', '2015-01-01', '2021-12-31'],
    ['/2012-03', '2012-01-01', '2012-03-31'],
    ['20XX', '2000-01-01', asOf],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
  ])('%s is kept within what is on record', (date, earliest, latest) => {
    const { visitById, firstYear, lastYear } = register('2015-03-25', date);
    const placed = visitById.get(date)?.when;
    expect(placed && [isoOf(placed.earliest), isoOf(placed.latest), placed.edtf]).toEqual([
      earliest,
      latest,
      date,
    ]);
    expect(firstYear).toBe(Math.min(2015, Number(earliest.slice(0, 4))));
    expect(lastYear).toBe(Math.max(2015, Number(latest.slice(0, 4))));
  });

  it('leaves every other visit as it is', () => {
    const visits = [aVisit({ date: '2021-21' }), aVisit({ date: '202X' })];
    expect(new Set(registerOf({ visits }).visits)).toEqual(new Set(visits));
  });
});
