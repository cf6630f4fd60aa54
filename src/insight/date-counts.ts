import type { Day } from '../records/day.ts';
import { CERTAIN, datesDuring, NO, type TimeColumns } from '../records/time-columns.ts';
import type { SpanCount } from './year-counts.ts';

/** How many visits have each of the distinct dates: what time is asked of is then asked once a date. */
export type DateCounts = Uint32Array;

/**
 * Counts visits by date.
 * @param rows of the register; every visit when left out
 */
export function dateCounts({ date, dates, length }: TimeColumns, rows?: Uint32Array): DateCounts {
  const counts = new Uint32Array(dates.size);
  const size = rows ? rows.length : length;
  for (let i = 0; i < size; i++) {
    const on = date[rows ? (rows[i] ?? 0) : i] ?? 0;
    counts[on] = (counts[on] ?? 0) + 1;
  }
  return counts;
}

/** Adds up some counts by date between two days, both inclusive: one answer for each of them. */
export function countsBetween(
  { dates }: TimeColumns,
  several: readonly DateCounts[],
  from: Day,
  to: Day,
): readonly SpanCount[] {
  const answers = datesDuring(dates, from, to);
  return several.map((counts) => {
    let certain = 0;
    let possible = 0;
    for (let i = 0; i < answers.length; i++)
      if (answers[i] === CERTAIN) certain += counts[i] ?? 0;
      else if (answers[i] !== NO) possible += counts[i] ?? 0;
    return { certain, possible };
  });
}
