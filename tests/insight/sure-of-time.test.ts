import { expect, test, vi } from 'vitest';
import { datesSurelyIn, isSurelyIn } from '../../src/insight/sure-of-time.ts';
import { dayOf } from '../../src/records/day.ts';
import { dateColumns } from '../../src/records/time-columns.ts';
import { when } from '../support/register.ts';

const years = (...all: readonly number[]) => all.map((y) => ({ from: dayOf(y, 1, 1), to: dayOf(y, 12, 31) }));

test.each([
  ['a day of the year', '2021-03-25', years(2021), true],
  ['a day of another year', '2021-03-25', years(2022), false],
  ['a month at the turn of two years, one asked for', '[2021-12..2022-01]', years(2021), false],
  ['both asked for', '[2021-12..2022-01]', years(2022, 2021), true],
  ['one of two days, in years apart', '[2020-03-09,2022-03-09]', years(2020, 2022), true],
  ['one of two days, one of the years', '[2020-03-09,2022-03-09]', years(2020), false],
  ['what lasted into the year', '2020-12-30/2021-01-02', years(2021), true],
  ['a doubted day', '2021-03-25?', years(2021), false],
  ['a doubted choice', '[2020-03-09?,2022-03-09?]', years(2020, 2022), false],
])('%s', (_, edtf, stretches, sure) => {
  expect(isSurelyIn(when(edtf), stretches)).toBe(sure);
});

const DATES = [
  '2020',
  '2020-12-31',
  '2021-03-25',
  '2021-03-25?',
  '2020-12-30/2021-01-02',
  '2020/2022',
  '../2021-05',
  '2021-05/',
  '[2021-12..2022-01]',
  '[2020-03-09,2022-03-09]',
  '[2020-03-09,2021-03-09,2022-03-09]',
  '[2020-03-09?,2022-03-09?]',
  '[2019-11,2021-02]',
];
const STRETCHES = [
  [],
  years(2020),
  years(2021),
  years(2021, 2020),
  years(2020, 2022),
  years(2022, 2020, 2021),
];

test('dates in columns are as sure as each of them by itself', () => {
  const whens = DATES.map(when);
  for (const stretches of STRETCHES)
    expect([...datesSurelyIn(dateColumns(whens), stretches)], JSON.stringify(stretches)).toEqual(
      whens.map((its) => (isSurelyIn(its, stretches) ? 1 : 0)),
    );
});

test('plain dates in columns are not read', () => {
  const columns = dateColumns(['2020', '2021-03-25', '2020-12-30/2021-01-02', '2021-03-25?'].map(when));
  const read = vi.fn(columns.when);
  datesSurelyIn({ ...columns, when: read }, years(2020, 2022));
  expect(read).not.toHaveBeenCalled();
});
