import type { Visit } from '../records/visit.ts';
import { isWhole, type When } from '../records/when.ts';

/** The last day on which it can have begun, and the first on which it can have ended. */
const begun = (when: When): number => (isWhole(when) ? (when.parts[0]?.latest ?? when.latest) : when.latest);
const ended = (when: When): number =>
  isWhole(when) ? (when.parts.at(-1)?.earliest ?? when.earliest) : when.earliest;

/** The visits of which each may have been the first, in order of time: one when the dates leave no doubt. */
export function mayBeFirst(visits: readonly Visit[]): readonly Visit[] {
  const surely = visits.reduce((day, { when }) => Math.min(day, begun(when)), Number.POSITIVE_INFINITY);
  return visits.filter(({ when }) => when.earliest <= surely);
}

/** The visits of which each may have been the last, in reverse order of time. */
export function mayBeLast(visits: readonly Visit[]): readonly Visit[] {
  const surely = visits.reduce((day, { when }) => Math.max(day, ended(when)), Number.NEGATIVE_INFINITY);
  return visits.filter(({ when }) => when.latest >= surely).toReversed();
}
