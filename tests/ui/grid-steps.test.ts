import { expect, test } from 'vitest';
import { gridStep } from '../../src/ui/grid-steps.ts';

const size = { rows: 100, columns: 40 };
const from = { row: 10, column: 5 };

test.each([
  ['ArrowRight', false, 10, 6],
  ['ArrowLeft', false, 10, 4],
  ['ArrowDown', false, 11, 5],
  ['ArrowUp', false, 9, 5],
  ['ArrowUp', true, 0, 5],
  ['ArrowRight', true, 10, 39],
  ['Home', false, 10, 0],
  ['End', false, 10, 39],
  ['Home', true, 0, 0],
  ['End', true, 99, 39],
  ['PageDown', false, 30, 5],
  ['PageUp', false, 0, 5],
])('%s, ctrl %s: row %i, column %i', (key, ctrl, row, column) => {
  expect(gridStep(from, size, { key, ctrl, page: 20 })).toEqual({ row, column });
});

test.each(['Enter', 'a', 'Tab', 'Escape'])('%s is no key of a grid', (key) => {
  expect(gridStep(from, size, { key, ctrl: false, page: 20 })).toBeUndefined();
});

test('no key leads out of the grid', () => {
  for (const key of ['ArrowRight', 'ArrowDown', 'End', 'PageDown'])
    expect(gridStep({ row: 99, column: 39 }, size, { key, ctrl: false, page: 20 })).toEqual({
      row: 99,
      column: 39,
    });
  for (const key of ['ArrowLeft', 'ArrowUp', 'Home', 'PageUp'])
    expect(gridStep({ row: 0, column: 0 }, size, { key, ctrl: false, page: 20 })).toEqual({
      row: 0,
      column: 0,
    });
});
