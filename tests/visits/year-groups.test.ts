import { describe, expect, test } from 'vitest';
import { inOrder, listedYear, listedYearOf, yearSizes } from '../../src/visits/year-groups.ts';
import { aVisit, registerOf } from '../support/register.ts';

const a = aVisit({ id: 'a', date: '2021-03-25' });
const b = aVisit({ id: 'b', date: '[2021-12-07,2022-12-07]' });
const c = aVisit({ id: 'c', date: '2022-01-11' });
const d = aVisit({ id: 'd', date: '2021-03-25' });

const ids = (visits: readonly { readonly id: string }[]) => visits.map((v) => v.id).join(' ');

describe('the order of a list', () => {
  test('newest first is the exact reverse of oldest first, ties included', () => {
    expect(ids(inOrder([c, a, d, b], 'oldest'))).toBe('a d b c');
    expect(ids(inOrder([c, a, d, b], 'newest'))).toBe('c b d a');
  });
});

describe('years of a list', () => {
  test('a visit stands under the earliest year it may have been in', () => {
    const register = registerOf({ visits: [a, b, c, d] });
    const listed = [...register.visits.keys()].map((row) => listedYearOf(register, row));
    expect(listed).toEqual(register.visits.map(listedYear));
    expect([...yearSizes(register, Uint32Array.from(listed.keys()))]).toEqual([
      [2021, 3],
      [2022, 1],
    ]);
  });

  test('no visits, no years', () => {
    expect(yearSizes(registerOf({ visits: [] }), new Uint32Array()).size).toBe(0);
  });
});
