import { type YearCount, yearCountsOfDates } from '../insight/year-counts.ts';
import { CERTAIN, NO } from '../records/time-columns.ts';
import { type Crowd, ofDate } from './crowd.ts';

/** One count a year from the first to the last, of the visits that fit and have one of the dates. Each date is asked once. */
export function yearTally(
  { register, fit }: Crowd,
  seen: Uint8Array,
  first: number,
  last: number,
): readonly YearCount[] {
  const { dates } = register.time;
  const visits = new Uint32Array(dates.size);
  for (let d = 0; d < visits.length; d++) if (seen[d] !== NO) visits[d] = ofDate(fit, d);
  // Whatever part of time is asked for, its years are those of all of time.
  const from = Math.min(first, register.firstYear);
  const counts = yearCountsOfDates(dates, visits, from, Math.max(last, register.lastYear));
  return counts.slice(first - from, last - from + 1);
}

/** How many that fit are surely, and possibly, in the stretch of time that the answers were asked for. */
export function certainty({ fit }: Crowd, answers: Uint8Array): { certain: number; possible: number } {
  let certain = 0;
  let possible = 0;
  answers.forEach((answer, d) => {
    if (answer === CERTAIN) certain += ofDate(fit, d);
    else if (answer !== NO) possible += ofDate(fit, d);
  });
  return { certain, possible };
}
