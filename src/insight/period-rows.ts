import type { Cells, Column } from '../records/cells.ts';
import type { Day } from '../records/day.ts';
import { CERTAIN, datesDuring, NO, type TimeColumns } from '../records/time-columns.ts';
import type { SpanCount } from './year-counts.ts';

/** Whether each visit was in a stretch of time: `NO`, `POSSIBLE` or `CERTAIN` at its row. */
export type InTime = Uint8Array;

/** Asks every visit whether it was between two days, both inclusive. */
export function rowsDuring({ length, date, dates }: TimeColumns, from: Day, to: Day): InTime {
  const answers = datesDuring(dates, from, to);
  const rows = new Uint8Array(length);
  for (let row = 0; row < length; row++) rows[row] = answers[date[row] ?? 0] ?? NO;
  return rows;
}

/** How many visits were surely in it, and how many more may have been. */
export function countRows(inTime: InTime): SpanCount {
  let certain = 0;
  let possible = 0;
  for (const answer of inTime)
    if (answer === CERTAIN) certain++;
    else if (answer !== NO) possible++;
  return { certain, possible };
}

/** Adds up a number that each visit has. */
export function sumRows(numbers: ArrayLike<number>, inTime: InTime): SpanCount {
  let certain = 0;
  let possible = 0;
  for (let row = 0; row < inTime.length; row++)
    if (inTime[row] === CERTAIN) certain += numbers[row] ?? 0;
    else if (inTime[row] !== NO) possible += numbers[row] ?? 0;
  return { certain, possible };
}

/** Counts of each value of a column, at the place of the value. */
export interface Tally {
  readonly certain: Uint32Array;
  readonly possible: Uint32Array;
}

/** Counts the values of a column in a stretch of time. One pass. */
export function tallyOf(column: Column, inTime: InTime): Tally {
  const { starts, flat, values } = column;
  const tally = { certain: new Uint32Array(values.length), possible: new Uint32Array(values.length) };
  for (let row = 0; row < inTime.length; row++) {
    const answer = inTime[row];
    if (answer === NO) continue;
    const counts = answer === CERTAIN ? tally.certain : tally.possible;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i++) {
      const at = flat[i] ?? 0;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return tally;
}

/** The count at a place of a tally. */
export const countAt = ({ certain, possible }: Tally, place: number): SpanCount => ({
  certain: certain[place] ?? 0,
  possible: possible[place] ?? 0,
});

/** How many values have a visit for certain, and how many more may have. */
export function valuesWith({ certain, possible }: Tally): SpanCount {
  let sure = 0;
  let maybe = 0;
  for (let place = 0; place < certain.length; place++)
    if ((certain[place] ?? 0) > 0) sure++;
    else if ((possible[place] ?? 0) > 0) maybe++;
  return { certain: sure, possible: maybe };
}

/** Whether a row has the value at a place of its column. */
export function hasPlace({ starts, flat }: Cells, row: number, place: number): boolean {
  const end = starts[row + 1] ?? 0;
  for (let i = starts[row] ?? 0; i < end; i++) if (flat[i] === place) return true;
  return false;
}
