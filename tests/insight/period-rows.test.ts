import { expect, test } from 'vitest';
import { countAt, countRows, rowsDuring, tallyOf, valuesWith } from '../../src/insight/period-rows.ts';
import { directionCounts, periodYears } from '../../src/insight/period-visits.ts';
import { dayOf } from '../../src/records/day.ts';
import type { Register } from '../../src/records/register.ts';
import { CERTAIN, NO, POSSIBLE } from '../../src/records/time-columns.ts';
import { during } from '../../src/records/when.ts';
import { aPartner, aVisit, realRegister, registerOf } from '../support/register.ts';
import { columnIn } from './period-register.ts';

const from = dayOf(2021, 1, 1);
const to = dayOf(2025, 12, 31);
const answer = { no: NO, possible: POSSIBLE, certain: CERTAIN };

test('every visit is asked as its own date answers', () => {
  const { visits, time } = realRegister();
  expect([...rowsDuring(time, from, to)]).toEqual(visits.map(({ when }) => answer[during(when, from, to)]));
});

/** Visits of a value in a time, counted one by one. */
const counted = (register: Register, has: (row: number) => boolean) => {
  const answers = register.visits.flatMap(({ when }, row) => (has(row) ? [during(when, from, to)] : []));
  return {
    certain: answers.filter((a) => a === 'certain').length,
    possible: answers.filter((a) => a === 'possible').length,
  };
};

test('a tally counts what counting one by one comes to', () => {
  const register = realRegister();
  const inTime = rowsDuring(register.time, from, to);
  expect(countRows(inTime)).toEqual(counted(register, () => true));
  const partners = columnIn(register, 'partner');
  const tally = tallyOf(partners, inTime);
  for (const [place, id] of partners.values.entries())
    expect(countAt(tally, place), id).toEqual(
      counted(register, (row) => register.visits[row]?.partners.includes(id) ?? false),
    );
  const ways = directionCounts(register.time, inTime);
  for (const direction of ['inbound', 'outbound', 'joint'] as const)
    expect(ways[direction]).toEqual(
      counted(register, (row) => register.visits[row]?.direction === direction),
    );
});

test('a partner is sure by one certain visit, however many others are only possible', () => {
  const register = registerOf({
    partners: ['a', 'b', 'c'].map((id) => aPartner({ id })),
    visits: [
      aVisit({ partners: ['a'], date: '2021' }),
      aVisit({ partners: ['a', 'b'], date: '[2020..2021]' }),
      aVisit({ partners: ['c'], date: '2020' }),
    ],
  });
  const tally = tallyOf(columnIn(register, 'partner'), rowsDuring(register.time, from, to));
  expect(valuesWith(tally)).toEqual({ certain: 1, possible: 1 });
});

test('years: a span stands in each it reaches into, a doubted year is only possible, years ahead are named so', () => {
  const { time } = registerOf({
    visits: [
      aVisit({ date: '2021-12-30/2022-01-02' }),
      aVisit({ date: '[2022..2023]', direction: 'outbound' }),
    ],
  });
  const years = periodYears(time, 2021, 2024, dayOf(2023, 5, 1));
  expect(years.map(({ year, certain, possible, ahead }) => [year, certain, possible, ahead])).toEqual([
    [2021, 1, 0, false],
    [2022, 1, 1, false],
    [2023, 0, 1, false],
    [2024, 0, 0, true],
  ]);
  expect(years[1]?.byDirection.outbound).toEqual({ certain: 0, possible: 1 });
});
