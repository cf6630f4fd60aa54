import type { Column } from '../records/cells.ts';
import type { Axis, Line } from './axes.ts';

/** Of some visits, as rows of the register in order, those that stand in a line of an axis. */
export function standingIn(visits: Uint32Array, { column, lines, lineOf }: Axis, { id }: Line): Uint32Array {
  const wanted = lines.findIndex((line) => line.id === id);
  const { starts, flat } = column;
  return visits.filter((visit) => {
    const end = starts[visit + 1] ?? 0;
    for (let i = starts[visit] ?? 0; i < end; i++) if (lineOf[flat[i] ?? 0] === wanted) return true;
    return false;
  });
}

/** How many of some visits have each value of a column. */
function tally({ starts, flat, values }: Column, visits: Uint32Array): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (const visit of visits) {
    const end = starts[visit + 1] ?? 0;
    for (let i = starts[visit] ?? 0; i < end; i++) counts[flat[i] ?? 0] = (counts[flat[i] ?? 0] ?? 0) + 1;
  }
  return counts;
}

/** A value of a column, and how many visits have it. */
export interface Counted {
  readonly value: string;
  readonly n: number;
}

/** The values that some visits have, most visits first. */
export function valuesIn(column: Column, visits: Uint32Array): readonly Counted[] {
  const counts = tally(column, visits);
  return column.values
    .map((value, i): Counted => ({ value, n: counts[i] ?? 0 }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
}

/** A value that is found among both of two sets of visits, and how often in each. */
export interface InBoth {
  readonly value: string;
  readonly one: number;
  readonly other: number;
}

/** The values found among both of two sets of visits; first those that are found often in both. */
export function valuesInBoth(column: Column, one: Uint32Array, other: Uint32Array): readonly InBoth[] {
  const a = tally(column, one);
  const b = tally(column, other);
  return column.values
    .map((value, i): InBoth => ({ value, one: a[i] ?? 0, other: b[i] ?? 0 }))
    .filter((both) => both.one > 0 && both.other > 0)
    .sort((x, y) => Math.min(y.one, y.other) - Math.min(x.one, x.other) || y.one + y.other - x.one - x.other);
}
