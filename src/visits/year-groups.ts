import { yearsOfDates } from '../records/date-years.ts';
import { yearOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { byTime } from '../records/when.ts';

export type Order = 'newest' | 'oldest';

/** In order of time from the newest or from the oldest. */
export function inOrder(visits: readonly Visit[], order: Order): readonly Visit[] {
  return visits.toSorted((a, b) => (order === 'newest' ? byTime(b, a) : byTime(a, b)));
}

/** The year a visit is listed under: the earliest in which it may have been. */
export const listedYear = (visit: Visit): number => yearOf(visit.when.earliest);

/** The same of a visit given by its place in the register. */
export const listedYearOf = ({ time }: Pick<Register, 'time'>, row: number): number =>
  yearOf(time.dates.earliest[time.date[row] ?? 0] ?? 0);

/** How many of some visits, given by their places in the register, are listed under each year. */
export function yearSizes({ time }: Pick<Register, 'time'>, rows: Uint32Array): ReadonlyMap<number, number> {
  const { date, dates } = time;
  const { first: years } = yearsOfDates(dates);
  const ofDate = new Uint32Array(dates.size);
  for (const row of rows) {
    const at = date[row] ?? 0;
    ofDate[at] = (ofDate[at] ?? 0) + 1;
  }
  const sizes = new Map<number, number>();
  ofDate.forEach((n, at) => {
    const year = years[at] ?? 0;
    if (n > 0) sizes.set(year, (sizes.get(year) ?? 0) + n);
  });
  return sizes;
}
