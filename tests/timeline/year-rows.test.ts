import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/records/day.ts';
import { directions } from '../../src/records/visit.ts';
import { extentOf } from '../../src/timeline/scale.ts';
import { fitting, yearGroups } from '../../src/timeline/year-rows.ts';
import { aVisit, realRegister, TODAY } from '../support/register.ts';
import { registers } from './support/arbitrary.ts';

describe('years down the page', () => {
  it('stand by planning period, the latest first', () => {
    const { visits, asOf, dashboard } = realRegister();
    const groups = yearGroups(visits, null, extentOf(visits, asOf), dashboard.periods);
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
      fc.property(registers(60), ({ visits }) => {
        const rows = yearGroups(visits, null, extentOf(visits, TODAY), []).flatMap((g) => g.rows);
        expect(rows.flatMap((r) => r.visits.map((v) => v.id)).sort()).toEqual(visits.map((v) => v.id).sort());
        expect(rows.reduce((n, r) => n + directions.reduce((m, d) => m + r.looks[d].length, 0), 0)).toBe(
          visits.length,
        );
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
      [other, may, sure],
      new Set([sure.id, may.id]),
      { from: dayOf(2021, 1, 1), to: dayOf(2021, 12, 31) },
      [],
    );
    const looks = group?.rows[0]?.looks.inbound ?? [];
    expect(looks).toEqual(['certain', 'possible', 'dim']);
    expect(fitting(looks)).toBe(2);
  });
});
