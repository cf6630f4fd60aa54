import { beforeAll, expect, test } from 'vitest';
import { countMatrix } from '../../src/matrix/matrix-counts.ts';
import { heightOf } from '../../src/matrix/matrix-height.ts';
import { matrixOf } from '../../src/matrix/matrix-model.ts';
import { orderChosen, orderOptions, ordersSaid } from '../../src/pages/matrix-order.ts';
import { readMatrixView } from '../../src/query/matrix-view.ts';
import { type Lang, learn, wordsIn } from '../../src/words/index.ts';
import { realRegister } from '../support/register.ts';

beforeAll(async () => {
  await learn('en');
  await learn('zh');
});

function matrix(query: string, lang: Lang = 'en') {
  const register = realRegister();
  const { view } = readMatrixView(new URLSearchParams(query), register);
  return matrixOf(register, view, countMatrix(register, view), lang, wordsIn(lang));
}

test.each<[query: string, en: string, zh: string]>([
  ['', '', ''],
  ['sort=most', 'Rows: most first.', '行：由多到少。'],
  [
    'sort=name-back&across=fewest',
    'Rows: by name, from the end. Columns: fewest first.',
    '行：按名称倒序。列：由少到多。',
  ],
  [
    'sort=most:solid-waste&across=fewest:cast',
    'Rows: most first in Solid waste. Columns: fewest first in CAST.',
    '行：按固体废物由多到少。列：按中国科协由少到多。',
  ],
  ['theme=belt-and-road&sort=fewest:solid-waste', '', ''],
])('how “%s” is ordered', (query, en, zh) => {
  expect(ordersSaid(matrix(query), 'en', wordsIn('en').matrix).join(' ')).toBe(en);
  expect(ordersSaid(matrix(query, 'zh'), 'zh', wordsIn('zh').matrix).join('')).toBe(zh);
});

test.each([
  ['', 'As usual'],
  ['sort=fewest', 'Fewest first'],
  ['sort=name-back', 'by name, from the end'],
  ['sort=most:solid-waste', 'Most: Solid waste'],
  ['sort=fewest:solid-waste', 'Fewest: Solid waste'],
  ['theme=belt-and-road&sort=fewest:solid-waste', 'As usual'],
])('the rows can be ordered by every column, and “%s” is chosen among the orders', (query, label) => {
  const its = matrix(query);
  const options = orderOptions(its, 'en', wordsIn('en').matrix);
  const chosen = orderChosen(its.view, options);
  expect(options.find(({ id }) => id === chosen)?.label).toBe(label);
  expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
  for (const column of its.columns.axis.lines)
    expect(options.map(({ id }) => id)).toContain(`most:${column.id}`);
});

test('the groups of themes can stand within each cell, where no theme is an axis', () => {
  const register = realRegister();
  const by = (query: string) => readMatrixView(new URLSearchParams(query), register).view.by;
  expect(by('rows=country&columns=period&by=group')).toBe('group');
  expect(by('rows=partner&columns=theme&by=group')).toBeNull();
});

test('blocks grow with their figure up to the highest, however high that is', () => {
  expect(heightOf(1, 1)).toBe(18);
  expect(heightOf(2, 2)).toBeLessThan(30);
  for (const highest of [4, 7, 125, 4000]) {
    expect(heightOf(1, highest)).toBe(18);
    expect(heightOf(highest, highest)).toBe(30);
    expect(heightOf(Math.ceil(highest / 4), highest)).toBeLessThan(30);
  }
});
