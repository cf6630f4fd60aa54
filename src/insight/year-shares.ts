import { yearsOfDates } from '../records/date-years.ts';
import { dayOf } from '../records/day.ts';
import { Growing } from '../records/growing.ts';
import { CERTAIN, type DateColumns, dateDuring, NO } from '../records/time-columns.ts';

/** In which years each date was, surely or possibly: one entry for each of them. */
export interface YearShares {
  /** Place of the date. */
  readonly date: Uint32Array;
  /** Counted from the first year asked for. */
  readonly year: Uint32Array;
  /** 1 where it was so surely. */
  readonly sure: Uint32Array;
}

function shareOut(dates: DateColumns, firstYear: number, lastYear: number): YearShares {
  const years = yearsOfDates(dates);
  const entries = { date: new Growing(), year: new Growing(), sure: new Growing() };
  for (let at = 0; at < dates.size; at++) {
    const last = Math.min(years.last[at] ?? 0, lastYear);
    for (let year = Math.max(years.first[at] ?? 0, firstYear); year <= last; year++) {
      const answer = dateDuring(dates, at, dayOf(year, 1, 1), dayOf(year, 12, 31));
      if (answer === NO) continue;
      entries.date.push(at);
      entries.year.push(year - firstYear);
      entries.sure.push(answer === CERTAIN ? 1 : 0);
    }
  }
  return { date: entries.date.done(), year: entries.year.done(), sure: entries.sure.done() };
}

const known = new WeakMap<DateColumns, Map<string, YearShares>>();

/** The years of some dates, those outside the asked years left out; worked out once. */
export function yearSharesOf(dates: DateColumns, firstYear: number, lastYear: number): YearShares {
  const ofDates = known.get(dates) ?? new Map<string, YearShares>();
  known.set(dates, ofDates);
  const key = `${firstYear} ${lastYear}`;
  const shares = ofDates.get(key) ?? shareOut(dates, firstYear, lastYear);
  ofDates.set(key, shares);
  return shares;
}
