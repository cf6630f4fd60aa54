import { describe, expect, test } from 'vitest';
import type { FacetId } from '../../src/query/facets/ids.ts';
import { facetOf, facets } from '../../src/query/facets/index.ts';
import { dayOf } from '../../src/records/day.ts';
import { exactnessOf } from '../../src/records/exactness.ts';
import { countryOf, type Partner } from '../../src/records/partner.ts';
import type { Visit } from '../../src/records/visit.ts';
import { realRegister, when } from '../support/register.ts';

const register = realRegister();
const visit = (id: string): Visit => {
  const found = register.visitById.get(id);
  if (!found) throw new Error(`no visit ${id}`);
  return found;
};
const of = (facet: FacetId, its: Visit) => facetOf(facet)?.of(its, register);
const dated = (edtf: string): Visit => ({ ...visit('2005-ut-arlington'), when: when(edtf) });

describe('facets', () => {
  test('ids differ, and each is found by its id', () => {
    expect(new Set(facets.map((f) => f.id)).size).toBe(facets.length);
    for (const facet of facets) expect(facetOf(facet.id)).toBe(facet);
    expect(facetOf('__proto__')).toBeUndefined();
  });

  test('every value of every visit can be chosen', () => {
    for (const facet of facets) {
      const values = new Set(facet.values(register));
      for (const visit of register.visits)
        for (const value of facet.of(visit, register))
          expect(values.has(value), `${facet.id}=${value}`).toBe(true);
    }
  });

  test('every visit has a date, a direction, a form, an outcome and a commitment, if only "none"', () => {
    for (const id of ['date', 'direction', 'format', 'outcome', 'commitment', 'year'] as const)
      for (const its of register.visits) expect(of(id, its), `${id} of ${its.id}`).not.toEqual([]);
  });

  test.each([
    ['one year', '2016-07-20', ['2016']],
    ['a span over New Year', '2015-12-30/2016-01-02', ['2016', '2015']],
    ['one of several, not the years between', '[2015-10-19,2017-10-19]', ['2017', '2015']],
    ['somewhere within', '[2023..2025]', ['2025', '2024', '2023']],
  ])('year: %s', (_, edtf, years) => {
    expect(of('year', dated(edtf))).toEqual(years);
  });

  test.each([
    ['before all periods', '2005', []],
    ['in one', '2016', ['13th-fyp']],
    ['possibly in two', '[2020-12..2021-01]', ['13th-fyp', '14th-fyp']],
  ])('period: %s', (_, edtf, periods) => {
    expect(of('period', dated(edtf))).toEqual(periods);
  });

  test.each([
    ['2021-03-25', ['exact']],
    ['2017-06-05/2017-06-12', ['exact']],
    ['2021-03', ['month']],
    ['2021', ['year']],
    ['2010?', ['year', 'uncertain']],
    ['2015-03-27~', ['about']],
    ['2022-06-18?', ['uncertain']],
    ['[2021-03..2021-04]', ['period']],
    ['[2022-03-09,2023-03-09]', ['one-of']],
    ['2024-04-23?/2024-04-29?', ['uncertain']],
    ['2021-21', ['period']],
    ['2021-XX', ['year']],
    ['2021-12-XX', ['month']],
    ['202X~', ['period', 'about']],
    ['2021-03-25/..', ['period']],
    ['[..2021]', ['period']],
  ])('date: %s', (edtf, exactness) => {
    expect(exactnessOf(when(edtf))).toEqual(exactness);
  });

  test.each([
    ['where it is', { country: 'CN' }, 'CN'],
    ['an embassy: whom it speaks for', { country: 'CN', represents: 'TH' }, 'TH'],
    ['unknown', {}, undefined],
  ])('country of a partner: %s', (_, its, code) => {
    expect(countryOf(its as Partner)).toBe(code);
  });

  test('commitments: open while anything is neither done nor dropped', () => {
    const outcome = { kind: 'intention', summary: 'S', evidence: [], followUps: [] } as const;
    const having = (...statuses: ('intended' | 'done' | 'dropped')[]): Visit => ({
      ...visit('2005-ut-arlington'),
      outcomes: statuses.map((status) => ({ ...outcome, status })),
    });
    expect(of('commitment', having('done', 'intended'))).toEqual(['open']);
    expect(of('commitment', having('done', 'dropped'))).toEqual(['none']);
    expect(of('commitment', having())).toEqual(['none']);
    expect(of('outcome', having())).toEqual(['none']);
  });
});

test('years go on to that of today, though nothing is on record for it yet', () => {
  const { lastYear } = register;
  const yearsOn = (year: number) => facetOf('year')?.values({ ...register, asOf: dayOf(year, 3, 1) });
  expect(yearsOn(lastYear + 2)?.slice(0, 3)).toEqual([lastYear + 2, lastYear + 1, lastYear].map(String));
  // A record may be newer than the day that is given.
  expect(yearsOn(lastYear - 3)?.[0]).toBe(String(lastYear));
});
