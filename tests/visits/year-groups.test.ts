import { describe, expect, test } from 'vitest';
import { inOrder, yearGroups } from '../../src/visits/year-groups.ts';
import { aVisit } from '../support/register.ts';

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
    const groups = yearGroups(inOrder([a, b, c, d], 'newest'));
    expect(groups.map((g) => [g.year, ids(g.visits)])).toEqual([
      [2022, 'c'],
      [2021, 'b d a'],
    ]);
  });

  test('no visits, no years', () => expect(yearGroups([])).toEqual([]));
});
