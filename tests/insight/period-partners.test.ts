import { expect, test } from 'vitest';
import { periodPartners } from '../../src/insight/period-partners.ts';
import { rowsDuring } from '../../src/insight/period-rows.ts';
import { dayOf } from '../../src/records/day.ts';
import { aPartner, aVisit, realRegister, registerOf } from '../support/register.ts';
import { columnIn } from './period-register.ts';

/** The dates of one partner's visits, and the list it stands in beside the plan of 2021 to 2025. */
const cases = [
  ['never before, met in it', ['2022'], 'fresh'],
  ['never before, met in it and perhaps earlier in it', ['2022', '[2021..2023]'], 'fresh'],
  ['before and in it', ['2012', '2022'], 'again'],
  ['before, and perhaps in it', ['2018', '[2025..2026]'], 'again'],
  ['a span over the border is both', ['2020-12-30/2021-01-02'], 'again'],
  ['in it, perhaps before too', ['2022', '[2019..2021]'], 'unsure'],
  ['perhaps in it, never before', ['[2025..2026]'], 'unsure'],
  ['in it or just before', ['[2020..2021]'], 'unsure'],
  ['doubted', ['2022?'], 'unsure'],
  ['in the period before only', ['2012', '2018'], 'lapsed'],
  ['long before only', ['2012'], 'earlier'],
  ['perhaps in the period before, surely before this one', ['[2015..2016]'], 'earlier'],
  ['perhaps before at best', ['2018?'], undefined],
  ['after it', ['2026'], undefined],
] as const;

function listsOf(dates: readonly string[]) {
  const register = registerOf({
    partners: [aPartner({ id: 'x' })],
    visits: dates.map((date) => aVisit({ date, partners: ['x'] })),
  });
  const during = (from: number, to: number) =>
    rowsDuring(register.time, dayOf(from, 1, 1), dayOf(to, 12, 31));
  const lists = periodPartners(
    columnIn(register, 'partner'),
    during(2021, 2025),
    during(1900, 2020),
    during(2016, 2020),
  );
  return Object.entries(lists).flatMap(([name, list]) => (list.length > 0 ? [name] : []));
}

test.each(cases)('%s', (_, dates, list) => expect(listsOf(dates)).toEqual(list ? [list] : []));

test('most visits first; those not met, the latest first, each with its last visit', () => {
  const register = registerOf({
    partners: ['a', 'b', 'c', 'd'].map((id) => aPartner({ id })),
    visits: [
      aVisit({ id: 'c1', date: '2017', partners: ['c'] }),
      aVisit({ id: 'd1', date: '2016', partners: ['d'] }),
      aVisit({ id: 'd2', date: '2019', partners: ['d'] }),
      aVisit({ id: 'a1', date: '2021', partners: ['a'] }),
      aVisit({ id: 'b1', date: '2022', partners: ['b'] }),
      aVisit({ id: 'b2', date: '2023', partners: ['b'] }),
    ],
  });
  const during = (from: number, to: number) =>
    rowsDuring(register.time, dayOf(from, 1, 1), dayOf(to, 12, 31));
  const lists = periodPartners(
    columnIn(register, 'partner'),
    during(2021, 2025),
    during(1900, 2020),
    during(2016, 2020),
  );
  const told = (list: typeof lists.fresh) =>
    list.map(({ id, count, row }) => [id, count.certain, register.visits[row]?.id]);
  expect(told(lists.fresh)).toEqual([
    ['b', 2, 'b1'],
    ['a', 1, 'a1'],
  ]);
  expect(told(lists.lapsed)).toEqual([
    ['d', 2, 'd2'],
    ['c', 1, 'c1'],
  ]);
});

test('no partner stands in two lists, and every partner met for certain before or in it stands in one', () => {
  const register = realRegister();
  for (const { from, to } of register.dashboard.periods) {
    const within = rowsDuring(register.time, from, to);
    const earlier = rowsDuring(register.time, Number.NEGATIVE_INFINITY, from - 1);
    const ids = Object.values(periodPartners(columnIn(register, 'partner'), within, earlier)).flatMap(
      (list) => list.map(({ id }: { readonly id: string }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
    const sure = register.visits.flatMap((visit, row) =>
      within[row] === 2 || earlier[row] === 2 ? visit.partners : [],
    );
    expect(new Set(ids)).toEqual(new Set([...ids, ...sure]));
  }
});
