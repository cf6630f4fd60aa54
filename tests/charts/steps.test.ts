import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Place, step } from '../../src/charts/steps.ts';

// a . b
// c d .
const places: readonly Place[] = [
  { key: 'a', column: 0, row: 0 },
  { key: 'b', column: 2, row: 0 },
  { key: 'c', column: 0, row: 1 },
  { key: 'd', column: 1, row: 1 },
];

test.each([
  ['a', 'ArrowRight', 'b'],
  ['b', 'ArrowRight', 'c'],
  ['d', 'ArrowRight', undefined],
  ['c', 'ArrowLeft', 'b'],
  ['a', 'ArrowDown', 'c'],
  ['b', 'ArrowDown', undefined],
  ['c', 'ArrowUp', 'a'],
  ['d', 'Home', 'c'],
  ['a', 'End', 'b'],
  ['a', 'Enter', undefined],
  ['nowhere', 'ArrowRight', undefined],
])('from %s, %s leads to %s', (from, key, to) => expect(step(places, from, key)).toBe(to));

test('with Ctrl, Home and End are the first and the last of all', () => {
  expect(step(places, 'd', 'Home', true)).toBe('a');
  expect(step(places, 'a', 'End', true)).toBe('d');
});

test('every mark can be reached from the first with the right arrow', () => {
  const grid = fc.uniqueArray(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 })), {
    minLength: 1,
    selector: ([column, row]) => `${column} ${row}`,
  });
  fc.assert(
    fc.property(grid, (cells) => {
      const marks = cells.map(([column, row]): Place => ({ key: `${column} ${row}`, column, row }));
      const seen = new Set<string>();
      let at = step(marks, marks[0]?.key ?? '', 'Home', true);
      while (at !== undefined && !seen.has(at)) {
        seen.add(at);
        at = step(marks, at, 'ArrowRight');
      }
      return seen.size === marks.length;
    }),
  );
});
