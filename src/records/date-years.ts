import { yearOf } from './day.ts';
import type { DateColumns } from './time-columns.ts';

/** The first and the last year of each date, at its place. */
export interface DateYears {
  readonly first: Int16Array;
  readonly last: Int16Array;
}

const known = new WeakMap<DateColumns, DateYears>();

/** The years of each date, worked out once. */
export function yearsOfDates(dates: DateColumns): DateYears {
  const years = known.get(dates) ?? {
    first: Int16Array.from(dates.earliest, yearOf),
    last: Int16Array.from(dates.latest, yearOf),
  };
  known.set(dates, years);
  return years;
}
