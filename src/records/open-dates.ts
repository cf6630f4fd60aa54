import { type Day, dayOf, yearOf } from './day.ts';
import type { Visit } from './visit.ts';

/** First day that the end of a date known to the record allows. */
const knownFirst = ({ when }: Visit): Day =>
  when.missing?.end === 'first' ? (when.parts[0]?.earliest ?? when.earliest) : when.earliest;

function knownLast({ when }: Visit, asOf: Day): Day {
  const last = when.missing?.end === 'last' ? Math.max(asOf, when.parts[0]?.latest ?? asOf) : when.latest;
  return when.precision === 'century' ? Math.min(last, Math.max(asOf, when.earliest)) : last;
}

/**
 * Visits whose date has no beginning, no end, or only a century, kept within what is on record: from the first year of the
 * others to the day up to which the records are kept. All other visits stay as they are.
 */
export function bounded(visits: readonly Visit[], asOf: Day): readonly Visit[] {
  const first = dayOf(yearOf(visits.reduce((min, visit) => Math.min(min, knownFirst(visit)), asOf)), 1, 1);
  return visits.map((visit) => {
    const { when } = visit;
    const earliest = when.missing?.end === 'first' ? first : when.earliest;
    const latest = knownLast(visit, asOf);
    return earliest === when.earliest && latest === when.latest
      ? visit
      : { ...visit, when: { ...when, earliest, latest } };
  });
}
