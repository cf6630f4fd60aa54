import { expect, test } from 'vitest';
import { countMatrix } from '../../src/matrix/matrix-counts.ts';
import { matrixOf } from '../../src/matrix/matrix-model.ts';
import { sizesOf } from '../../src/pages/matrix-sizes.ts';
import { readMatrixView } from '../../src/query/matrix-view.ts';
import { wordsIn } from '../../src/words/index.ts';
import { realRegister } from '../support/register.ts';

function matrix(query: string) {
  const register = realRegister();
  const { view } = readMatrixView(new URLSearchParams(query), register);
  return matrixOf(register, view, countMatrix(register, view), 'en', wordsIn('en'));
}

/** Of a bold digit in px, by the widest of the faces that may stand in for ours. */
const DIGIT = 7.5;

test('years stand close together while their figures are short', () => {
  const { columnWidth, frozenWidths } = sizesOf(matrix('rows=theme&columns=year'), 1296);
  expect(columnWidth).toBeLessThan(56);
  expect(frozenWidths[1]).toBe(60);
});

test.each([
  'rows=theme&columns=year',
  'rows=partner&columns=direction',
  'rows=scope&columns=theme&by=period',
])('columns and totals of “%s” are as wide as their figures', (query) => {
  const its = matrix(query);
  const { pivot } = its.counts;
  for (const tally of [pivot.cells, ...pivot.layers, pivot.rowTotals, pivot.columnTotals, pivot.all]) {
    tally.certain.fill(12_309);
    tally.possible.fill(1520);
  }
  const { columnWidth, frozenWidths } = sizesOf(its, 1296);
  const layers = its.layers?.order.length ?? 0;
  expect(columnWidth).toBeGreaterThan(layers > 0 ? layers * 6 * DIGIT * 0.85 : 12 * DIGIT);
  expect(frozenWidths[1]).toBeGreaterThan(12 * DIGIT);
});
