import { type Day, dayOf, yearOf } from './day.ts';
import type { When } from './when.ts';

/** First day that the end of a date known to the record allows. */
const knownFirst = (when: When): Day =>
  when.missing?.end === 'first' ? (when.parts[0]?.earliest ?? when.earliest) : when.earliest;

function knownLast(when: When, asOf: Day): Day {
  const last = when.missing?.end === 'last' ? Math.max(asOf, when.parts[0]?.latest ?? asOf) : when.latest;
  return when.precision === 'century' ? Math.min(last, Math.max(asOf, when.earliest)) : last;
}

/**
 * Dates of visits: one that has no beginning, no end, or only a century is kept within what is on record, from the first
 * year of the others to the day up to which the records are kept. All others stay as they are.
 */
export function boundedDates(whens: readonly When[], asOf: Day): readonly When[] {
  const first = dayOf(yearOf(whens.reduce((min, when) => Math.min(min, knownFirst(when)), asOf)), 1, 1);
  return whens.map((when) => {
    const earliest = when.missing?.end === 'first' ? first : when.earliest;
    const latest = knownLast(when, asOf);
    return earliest === when.earliest && latest === when.latest ? when : { ...when, earliest, latest };
  });
}
