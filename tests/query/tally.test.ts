import fc from 'fast-check';
import { expect, test } from 'vitest';
import { absentFrom, tallyOfMost, tallyOfSome } from '../../src/query/tally.ts';
import { cellsOf } from '../../src/records/cells.ts';

const VALUES = ['a', 'b', 'c', 'd'];

test('what all have less what the absent have is what the others have', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.uniqueArray(fc.nat({ max: VALUES.length - 1 })), fc.boolean())),
      (visits) => {
        const { starts, flat } = cellsOf(visits.length, (row) => visits[row]?.[0] ?? []);
        const column = { values: VALUES, place: new Map(VALUES.map((v, i) => [v, i])), starts, flat };
        const rows = Uint32Array.from(visits.flatMap(([, wanted], row) => (wanted ? [row] : [])));
        const absent = absentFrom(rows, visits.length);
        expect([...absent, ...rows].toSorted((a, b) => a - b)).toEqual(visits.map((_, row) => row));
        expect(tallyOfMost(column, absent)).toEqual(tallyOfSome(column, rows));
      },
    ),
  );
});

test('a tally is added to, and what all have stays as it is', () => {
  const { starts, flat } = cellsOf(2, (row) => [row, 2]);
  const column = { values: VALUES, place: new Map(), starts, flat };
  const once = tallyOfMost(column, Uint32Array.of());
  tallyOfSome(column, Uint32Array.of(0), once);
  expect([...once]).toEqual([2, 1, 3, 0]);
  expect([...tallyOfMost(column, Uint32Array.of())]).toEqual([1, 1, 2, 0]);
});
