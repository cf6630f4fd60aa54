import type { Footprint } from './footprint.ts';

/** The room between two marks in a row, in px. */
export const GAP = 1.5;

const firm = (f: Footprint): boolean => f.shape === 'dot' || f.shape === 'bar';

/** Marks of a known day first, by date; then all that reaches over a time, from short to long. */
const byClaim = (p: Footprint, q: Footprint): number =>
  Number(firm(q)) - Number(firm(p)) || (firm(p) ? p.a - q.a : p.b - p.a - (q.b - q.a) || p.a - q.a);

/** The row of each mark, from 0 at the axis: the lowest that is free. Marks in one row never touch. */
export function rowsOf(footprints: readonly Footprint[]): readonly number[] {
  const taken: Footprint[][] = [];
  const rows = new Array<number>(footprints.length).fill(0);
  const order = footprints.map((f, i) => ({ f, i })).sort((p, q) => byClaim(p.f, q.f) || p.i - q.i);
  for (const { f, i } of order) {
    // Firm marks come from left to right, so only the last of a row can be in the way.
    const inWay = (o: Footprint) => o.a < f.b + GAP && o.b > f.a - GAP;
    const free = taken.findIndex((row) => (firm(f) ? !row.slice(-1).some(inWay) : !row.some(inWay)));
    if (free >= 0) taken[free]?.push(f);
    else taken.push([f]);
    rows[i] = free >= 0 ? free : taken.length - 1;
  }
  return rows;
}

/** How many rows a side needs. */
export const depthOf = (rows: readonly number[]): number =>
  rows.reduce((max, row) => Math.max(max, row + 1), 0);
