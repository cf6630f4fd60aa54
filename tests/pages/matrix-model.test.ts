import { beforeAll, describe, expect, test } from 'vitest';
import { countMatrix } from '../../src/matrix/matrix-counts.ts';
import { figureAt, type Matrix, matrixOf } from '../../src/matrix/matrix-model.ts';
import { matrixTable } from '../../src/matrix/matrix-table.ts';
import { cellStory } from '../../src/pages/matrix-cell.ts';
import { matrixHeadline } from '../../src/pages/matrix-headline.ts';
import { isShown, readyMatrices } from '../../src/pages/matrix-ready.ts';
import { readMatrixView } from '../../src/query/matrix-view.ts';
import { type Lang, learn, wordsIn } from '../../src/words/index.ts';
import { plain } from '../../src/words/sentence.ts';
import { realRegister } from '../support/register.ts';

beforeAll(async () => {
  await learn('en');
  await learn('zh');
});

function matrix(query: string, lang: Lang = 'en'): Matrix {
  const register = realRegister();
  const { view } = readMatrixView(new URLSearchParams(query), register);
  return matrixOf(register, view, countMatrix(register, view), lang, wordsIn(lang));
}

const names = ({ rows }: Matrix) => rows.order.map((row) => rows.axis.lines[row]?.id);

describe('the order of the lines', () => {
  test('featured partners first, then those with most visits', () => {
    const its = matrix('');
    expect(names(its).slice(0, 2)).toEqual(['cast', 'qianan']);
    const totals = its.rows.order.slice(2).map((row) => figureAt(its, row).certain);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  });

  test('years from the left to the right', () => {
    const { columns } = matrix('columns=year');
    const years = columns.order.map((column) => Number(columns.axis.lines[column]?.id));
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });

  test('fewest in a column: among those who have nothing there, the most frequent first', () => {
    const its = matrix('sort=fewest:solid-waste');
    const column = its.columns.axis.lines.findIndex(({ id }) => id === 'solid-waste');
    const at = its.rows.order.map((row) => figureAt(its, row, column).certain);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    const [first, second] = its.rows.order.map((row) => figureAt(its, row).certain);
    expect(first).toBeGreaterThanOrEqual(second ?? 0);
    expect(first).toBe(7);
  });

  test('by name, and back', () => {
    expect(names(matrix('sort=name-back'))).toEqual(names(matrix('sort=name')).toReversed());
  });

  test('a column that the filters hide orders nothing', () => {
    expect(names(matrix('theme=belt-and-road&sort=fewest:solid-waste'))).toEqual(
      names(matrix('theme=belt-and-road')),
    );
  });
});

describe('the headline', () => {
  const said = (query: string, lang: Lang = 'en') =>
    plain(matrixHeadline(matrix(query, lang), lang, wordsIn(lang).matrix).parts);

  test.each([
    ['', 'en', /^1\u202f556 of 1\u202f980 pairs are empty; none holds more than 7 visits$/],
    ['sort=fewest:solid-waste', 'en', /^No visit on Solid waste for 104 of 110 partners$/],
    ['sort=fewest:solid-waste', 'zh', /^110家伙伴中，有104家没有谈及固体废物的访问$/],
    ['rows=theme&columns=year', 'en', /; the fullest is .+ × \d{4}, with \d+ visits for certain, up to \d+$/],
    ['from=1990&to=1991', 'en', /^All 1\u202f980 pairs are empty$/],
  ] as const)('%s in %s', (query, lang, wanted) => {
    expect(said(query, lang)).toMatch(wanted);
  });

  test('counts the empty cells', () => {
    const { counts } = matrix('');
    const { certain } = counts.pivot.cells;
    expect([certain.length, certain.filter((n) => n === 0).length]).toEqual([1980, 1556]);
  });
});

describe('what is said of an empty cell', () => {
  test('what is on record on either side, and who knows both', () => {
    const story = cellStory(matrix('row=cast&column=solid-waste'));
    expect(story?.figure).toEqual({ certain: 0, possible: 0 });
    expect(story?.sides.map(({ visits, last }) => [visits, last?.when.edtf.slice(0, 4)])).toEqual([
      [2, '2024'],
      [2, '2021'],
    ]);
    expect(story?.partners?.found.map(({ value }) => value)).toContain('qianan');
  });

  test('people at visits of either side', () => {
    const story = cellStory(matrix('row=rwth-aachen&column=steel-metallurgy'));
    const register = realRegister();
    const attended = (id: string, has: (visit: (typeof register.visits)[number]) => boolean) =>
      (register.visitsByPerson.get(id) ?? []).filter(has).length;
    expect(story?.people.length).toBeGreaterThan(0);
    for (const { value, one, other } of story?.people ?? []) {
      expect(one).toBe(attended(value, (v) => v.partners.includes('rwth-aachen')));
      expect(other).toBe(attended(value, (v) => v.themes.some((t) => t.theme === 'steel-metallurgy')));
    }
  });

  test('a cell of which a filter hides the visits has them without it', () => {
    const story = cellStory(matrix('from=1990&to=1991&row=qianan&column=solid-waste'));
    expect(story?.figure).toEqual({ certain: 0, possible: 0 });
    expect(story?.unfiltered).toBe(1);
  });

  test('nothing of a cell that is not shown', () => {
    expect(cellStory(matrix('theme=belt-and-road&row=cast&column=solid-waste'))).toBeUndefined();
    expect(cellStory(matrix('row=cast'))).toBeUndefined();
  });
});

describe('the matrix as a table', () => {
  test('heads, totals, then every row', () => {
    const its = matrix('');
    const table = matrixTable(its, 'en', wordsIn('en').matrix);
    expect(table).toHaveLength(112);
    expect(table[0]?.slice(0, 4)).toEqual(['Partner', 'All', '14th Five-Year Plan', 'Solid waste']);
    expect(table[1]?.slice(0, 4)).toEqual(['All', 85, 3, 2]);
    expect(new Set(table.map((row) => row.length))).toEqual(new Set([20]));
  });

  test('what is possible only stands in a column of its own', () => {
    const [head = []] = matrixTable(matrix('rows=theme&columns=year'), 'en', wordsIn('en').matrix);
    expect(head).toContain('2023');
    expect(head).toContain('2023, possibly more');
    expect(head).not.toContain('2018, possibly more');
  });

  test('each place within a cell has a column', () => {
    const table = matrixTable(matrix('by=period'), 'en', wordsIn('en').matrix);
    expect(table[0]).toContain('Solid waste · 14th Five-Year Plan');
    expect(new Set(table.map((row) => row.length)).size).toBe(1);
  });
});

test('what is offered by name can be read, and is known when it is shown', () => {
  const register = realRegister();
  const ready = readyMatrices(register);
  expect(ready.map(({ id }) => id)).toEqual(['plans', 'years', 'countries', 'never']);
  for (const { href } of ready) {
    const { view, ignored } = readMatrixView(new URLSearchParams(href.split('?')[1]), register);
    expect(ignored).toEqual([]);
    expect(isShown(href, view)).toBe(true);
    expect(ready.filter((other) => isShown(other.href, view))).toHaveLength(1);
  }
});
