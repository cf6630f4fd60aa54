import type { YearCount } from '../insight/year-counts.ts';
import { dayOf, yearOf } from '../records/day.ts';
import { CERTAIN, dateDuring, NO } from '../records/time-columns.ts';
import { type Crowd, ofDate } from './crowd.ts';

/** One count a year from the first to the last, of the visits that fit and have one of the dates. Each date is asked once. */
export function yearTally(
  { register, fit }: Crowd,
  seen: Uint8Array,
  first: number,
  last: number,
): readonly YearCount[] {
  const { dates } = register.time;
  const { earliest, latest, size } = dates;
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({
    year: first + i,
    from: dayOf(first + i, 1, 1),
    to: dayOf(first + i, 12, 31),
    certain: 0,
    possible: 0,
  }));
  for (let d = 0; d < size; d++) {
    const n = seen[d] === NO ? 0 : ofDate(fit, d);
    if (n === 0) continue;
    const begin = Math.max(first, yearOf(earliest[d] ?? 0));
    const end = Math.min(last, yearOf(latest[d] ?? 0));
    for (let year = begin; year <= end; year++) {
      const of = years[year - first];
      if (!of) continue;
      const answer = dateDuring(dates, d, of.from, of.to);
      if (answer === CERTAIN) of.certain += n;
      else if (answer !== NO) of.possible += n;
    }
  }
  return years.map(({ year, certain, possible }) => ({ year, certain, possible }));
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
