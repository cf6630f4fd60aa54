import type { Column } from '../records/cells.ts';
import { once } from './once.ts';

/** Counts the values of some rows, by 1 or by -1 each, onto a tally. */
function count({ starts, flat }: Column, rows: Uint32Array, by: 1 | -1, tally: Uint32Array): Uint32Array {
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i++) {
      const at = flat[i] ?? 0;
      tally[at] = (tally[at] ?? 0) + by;
    }
  }
  return tally;
}

const ofAll = once(({ flat, values }: Column): Uint32Array => {
  const tally = new Uint32Array(values.length);
  for (let i = 0; i < flat.length; i++) {
    const at = flat[i] ?? 0;
    tally[at] = (tally[at] ?? 0) + 1;
  }
  return tally;
});

/** How often each value of a column stands in some rows, added to a tally. */
export const tallyOfSome = (
  column: Column,
  rows: Uint32Array,
  tally: Uint32Array = new Uint32Array(column.values.length),
): Uint32Array => count(column, rows, 1, tally);

/** The same for all rows but a few: what all have is worked out once. */
export const tallyOfMost = (column: Column, absent: Uint32Array): Uint32Array =>
  count(column, absent, -1, ofAll(column).slice());

/** The rows of so many that are not among some, which must be ascending. */
export function absentFrom(rows: Uint32Array, size: number): Uint32Array {
  const absent = new Uint32Array(size - rows.length);
  let at = 0;
  let next = 0;
  for (let row = 0; row < size; row++)
    if (rows[next] === row) next++;
    else absent[at++] = row;
  return absent;
}
