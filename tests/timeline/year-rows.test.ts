import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/records/day.ts';
import { directions } from '../../src/records/visit.ts';
import { crowdOf, extentOf } from '../../src/timeline/crowd.ts';
import { visitsOfYear, yearGroups } from '../../src/timeline/year-rows.ts';
import { aVisit, realRegister } from '../support/register.ts';
import { registers } from './support/arbitrary.ts';
import { crowdFor } from './support/crowd.ts';

describe('years down the page', () => {
  it('stand by planning period, the latest first', () => {
    const register = realRegister();
    const crowd = crowdOf(register, null, null);
    const groups = yearGroups(crowd, extentOf(crowd), register.dashboard.periods);
    expect(groups.map((g) => [g.period?.id, g.rows[0]?.year, g.rows.length])).toEqual([
      ['15th-fyp', 2026, 1],
      ['14th-fyp', 2025, 5],
      ['13th-fyp', 2020, 5],
      ['12th-fyp', 2015, 5],
      [undefined, 2010, 6],
    ]);
  });

  it('have each visit once, in the earliest year it may have been', () => {
    fc.assert(
      fc.property(registers(60), (register) => {
        const crowd = crowdOf(register, null, null);
        const rows = yearGroups(crowd, extentOf(crowd), []).flatMap((g) => g.rows);
        const ids = rows.flatMap((row) => visitsOfYear(crowd, row).map((v) => v.id));
        expect(ids.toSorted()).toEqual(register.visits.map((v) => v.id).toSorted());
        const all = rows.reduce((n, row) => n + directions.reduce((m, d) => m + row.sides[d].all, 0), 0);
        expect(all).toBe(register.visits.length);
      }),
    );
  });

  it('show the certain first, then the possible, then what the filter leaves out', () => {
    const [sure, may, other] = [
      aVisit({ date: '2021-03-25' }),
      aVisit({ date: '[2021..2022]' }),
      aVisit({ date: '2021-05' }),
    ];
    const [group] = yearGroups(
      crowdFor([other, may, sure], [sure, may]),
      { from: dayOf(2021, 1, 1), to: dayOf(2021, 12, 31) },
      [],
    );
    const side = group?.rows[0]?.sides.inbound;
    expect(side?.alike.map((one) => [one.look, one.form.kind, one.n])).toEqual([
      ['certain', 'day', 1],
      ['possible', 'window', 1],
      ['dim', 'month', 1],
    ]);
    expect([side?.fitting, side?.certain, side?.all]).toEqual([2, 1, 3]);
  });

  it('say how many are surely in a year, and at most, wherever they stand', () => {
    const visits = [
      aVisit({ date: '2021-03-25' }),
      aVisit({ date: '[2020..2021]' }),
      aVisit({ date: '[2021..2022]', direction: 'outbound' }),
    ];
    const [group] = yearGroups(
      crowdFor(visits, visits),
      { from: dayOf(2020, 1, 1), to: dayOf(2022, 12, 31) },
      [],
    );
    expect(group?.rows.map(({ year, sides }) => [year, sides.inbound.range, sides.outbound.range])).toEqual([
      [2022, { certain: 0, most: 0 }, { certain: 0, most: 1 }],
      [2021, { certain: 1, most: 2 }, { certain: 0, most: 1 }],
      [2020, { certain: 0, most: 1 }, { certain: 0, most: 0 }],
    ]);
  });
});
