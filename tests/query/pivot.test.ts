import { describe, expect, test } from 'vitest';
import { outsideOf, type PivotAxis, pivot } from '../../src/query/pivot.ts';
import type { Cells } from '../../src/records/cells.ts';
import { CERTAIN, POSSIBLE } from '../../src/records/time-columns.ts';
import { timesAsLong } from './quickest.ts';

/** Values of visits, a list each, as cells. */
const cellsOf = (values: readonly (readonly number[])[]): Cells => ({
  starts: Uint32Array.from([0, ...values.map((_, i) => values.slice(0, i + 1).flat().length)]),
  flat: Uint32Array.from(values.flat()),
});

const axis = (values: readonly (readonly number[])[], lines: readonly number[]): PivotAxis => ({
  cells: cellsOf(values),
  size: Math.max(...lines) + 1,
  lineOf: Int32Array.from(lines),
});

const visits = (...rows: readonly number[]) => Uint32Array.from(rows);
const shown = ({ certain, possible }: { readonly certain: Uint32Array; readonly possible: Uint32Array }) => [
  [...certain],
  [...possible],
];

describe('a pivot', () => {
  // Three visits: the first with two partners and two themes, the second with the first of each, the third without a theme.
  const rows = axis([[0, 1], [0], [1]], [0, 1]);
  const columns = axis([[0, 1], [0], []], [0, 1]);
  const date = Uint32Array.from([0, 1, 1]);

  test('a visit stands in each of its cells and counts once in each total', () => {
    const { cells, rowTotals, columnTotals, all } = pivot({ visits: visits(0, 1, 2), date, rows, columns });
    expect(shown(cells)).toEqual([
      [2, 1, 1, 1],
      [0, 0, 0, 0],
    ]);
    expect([...rowTotals.certain]).toEqual([2, 1]);
    expect([...columnTotals.certain]).toEqual([2, 1]);
    expect([...all.certain]).toEqual([2]);
  });

  test('visits that stand in no column are outside of it', () => {
    expect(outsideOf(visits(0, 1, 2), columns)).toBe(1);
    expect(outsideOf(visits(0, 1), columns)).toBe(0);
    expect(outsideOf(visits(), columns)).toBe(0);
  });

  test('only the visits asked for are counted', () => {
    expect([...pivot({ visits: visits(1), date, rows, columns }).cells.certain]).toEqual([1, 0, 0, 0]);
  });

  test('values that share a line count once; values without a line not at all', () => {
    const grouped = { ...columns, size: 1, lineOf: Int32Array.from([0, 0]) };
    expect([...pivot({ visits: visits(0, 1), date, rows, columns: grouped }).cells.certain]).toEqual([2, 1]);
    const second = { ...columns, size: 1, lineOf: Int32Array.from([-1, 0]) };
    expect([...pivot({ visits: visits(0, 1), date, rows, columns: second }).cells.certain]).toEqual([1, 1]);
  });

  test('a visit weighs what it is said to', () => {
    const weights = Uint32Array.from([5, 0, 7]);
    const { cells, all } = pivot({ visits: visits(0, 1, 2), date, rows, columns, weights });
    expect([...cells.certain]).toEqual([5, 5, 5, 5]);
    expect([...all.certain]).toEqual([5]);
  });

  test('what is possible only is counted apart', () => {
    // The date of the first visit is possibly in either column, that of the others surely in the first.
    const during = Uint8Array.from([POSSIBLE, POSSIBLE, CERTAIN, POSSIBLE]);
    const { cells, columnTotals, rowTotals } = pivot({
      visits: visits(0, 1),
      date,
      rows,
      columns: { ...columns, during },
    });
    expect(shown(cells)).toEqual([
      [1, 0, 0, 0],
      [1, 1, 1, 1],
    ]);
    expect(shown(columnTotals)).toEqual([
      [1, 0],
      [1, 1],
    ]);
    // It surely was in one of the two.
    expect(shown(rowTotals)).toEqual([
      [2, 1],
      [0, 0],
    ]);
  });

  test('what the time asked for leaves in doubt is in doubt everywhere', () => {
    const { cells, all } = pivot({
      visits: visits(0, 1),
      date,
      rows,
      columns,
      sure: Uint8Array.from([0, 1]),
    });
    expect(shown(cells)).toEqual([
      [1, 0, 0, 0],
      [1, 1, 1, 1],
    ]);
    expect(shown(all)).toEqual([[1], [1]]);
  });

  test('a third axis divides each cell', () => {
    const layers = axis([[0], [1], [1]], [0, 1]);
    const its = pivot({ visits: visits(0, 1), date, rows, columns, layers }).layers;
    expect(its.map(({ certain }) => [...certain])).toEqual([
      [1, 1, 1, 1],
      [1, 0, 0, 0],
    ]);
  });

  test('many visits over 2,000 rows and 40 columns take as long as their number says, not longer', () => {
    const inputOf = (size: number): Parameters<typeof pivot>[0] => {
      const many = Array.from({ length: size }, (_, i) => i);
      return {
        visits: Uint32Array.from(many),
        date: new Uint32Array(size),
        rows: {
          cells: cellsOfMany(many.map((i) => [(i * 7919) % 2000, (i * 104_729) % 2000])),
          size: 2000,
          lineOf: Int32Array.from({ length: 2000 }, (_, i) => i),
        },
        columns: {
          cells: cellsOfMany(many.map((i) => [i % 40, (i * 31) % 40, (i * 17) % 40])),
          size: 40,
          lineOf: Int32Array.from({ length: 40 }, (_, i) => i),
        },
      };
    };
    const [many, few] = [inputOf(100_000), inputOf(10_000)];
    const ratio = timesAsLong(
      () => pivot(many),
      () => {
        for (let i = 0; i < 10; i++) pivot(few);
      },
    );
    expect(ratio).toBeLessThan(3);
  });
});

/** As `cellsOf`, for many visits. */
function cellsOfMany(values: readonly (readonly number[])[]): Cells {
  const starts = new Uint32Array(values.length + 1);
  values.forEach((its, i) => {
    starts[i + 1] = (starts[i] ?? 0) + its.length;
  });
  return { starts, flat: Uint32Array.from(values.flat()) };
}
