import { type Day, dayOf } from '../records/day.ts';
import type { DateColumns } from '../records/time-columns.ts';
import type { Visit } from '../records/visit.ts';
import { during } from '../records/when.ts';
import { yearSharesOf } from './year-shares.ts';

/** How many visits were surely in a stretch of time, and how many more may have been. */
export interface SpanCount {
  readonly certain: number;
  readonly possible: number;
}

export interface YearCount extends SpanCount {
  readonly year: number;
}

/** Counts visits between two days, both inclusive. */
export function countBetween(visits: readonly Visit[], from: Day, to: Day): SpanCount {
  let certain = 0;
  let possible = 0;
  for (const visit of visits) {
    const answer = during(visit.when, from, to);
    if (answer === 'certain') certain++;
    else if (answer === 'possible') possible++;
  }
  return { certain, possible };
}

/** One count a year from the first to the last, years without visits included. */
export function yearCounts(
  visits: readonly Visit[],
  firstYear: number,
  lastYear: number,
): readonly YearCount[] {
  return Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, i) => {
    const year = firstYear + i;
    return { year, ...countBetween(visits, dayOf(year, 1, 1), dayOf(year, 12, 31)) };
  });
}

/**
 * One count a year, from how many visits each date has.
 * @param visits by the place of the date
 */
export function yearCountsOfDates(
  dates: DateColumns,
  visits: Uint32Array,
  firstYear: number,
  lastYear: number,
): readonly YearCount[] {
  const size = Math.max(0, lastYear - firstYear + 1);
  const certain = new Uint32Array(size);
  const possible = new Uint32Array(size);
  const { date, year, sure } = yearSharesOf(dates, firstYear, lastYear);
  for (let i = 0; i < date.length; i++) {
    const n = visits[date[i] ?? 0] ?? 0;
    if (n === 0) continue;
    const tally = sure[i] === 1 ? certain : possible;
    const at = year[i] ?? 0;
    tally[at] = (tally[at] ?? 0) + n;
  }
  return Array.from(certain, (n, i) => ({ year: firstYear + i, certain: n, possible: possible[i] ?? 0 }));
}

/**
 * The year with the most visits for certain; among equals the one with more possible ones, then the latest.
 * Nothing when no visit is certain of its year.
 */
export function fullestYear(counts: readonly YearCount[]): YearCount | undefined {
  let best: YearCount | undefined;
  for (const c of counts)
    if (
      c.certain > 0 &&
      (!best || c.certain > best.certain || (c.certain === best.certain && c.possible >= best.possible))
    )
      best = c;
  return best;
}
