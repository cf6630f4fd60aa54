import { type Day, monthsBetween } from '../records/day.ts';
import type { Visit } from '../records/visit.ts';

/** A stretch with nothing on record. */
export interface Gap {
  /** The latest day on which the visit before it may have been. */
  readonly from: Day;
  /** The earliest day on which the visit after it may have been; the as-of day for the last gap. */
  readonly to: Day;
  /** Whole months: it lasted at least this long. */
  readonly months: number;
  readonly after: Visit;
  /** Absent while the gap is open. */
  readonly before?: Visit;
}

export interface Rhythm {
  /** The visit that may have been first, and the one that may have been last. */
  readonly first: Visit;
  readonly last: Visit;
  /** Gaps between visits that are longer than nothing, in order of time. */
  readonly gaps: readonly Gap[];
  /** From the latest possible day of the last visit to the as-of day; absent when that has not passed. */
  readonly since?: Gap;
}

/** When visits were, and when they were not. Nothing for no visits. `visits` in order of time. */
export function rhythmOf(visits: readonly Visit[], asOf: Day): Rhythm | undefined {
  const first = visits[0];
  if (!first) return undefined;
  const gaps: Gap[] = [];
  let last = first;
  for (const visit of visits) {
    const from = last.when.latest;
    const to = visit.when.earliest;
    if (visit !== first && to > from)
      gaps.push({ from, to, months: monthsBetween(from, to), after: last, before: visit });
    if (visit.when.latest >= last.when.latest) last = visit;
  }
  const from = last.when.latest;
  return {
    first,
    last,
    gaps,
    ...(asOf > from && { since: { from, to: asOf, months: monthsBetween(from, asOf), after: last } }),
  };
}
