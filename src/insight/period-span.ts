import type { Period } from '../records/dashboard.ts';
import { type Day, dayOf, daysIn, partsOf } from '../records/day.ts';

/** How far a planning period has gone by the as-of day. */
export type Progress = 'over' | 'running' | 'ahead';

export const progressOf = (period: Period, asOf: Day): Progress =>
  asOf >= period.to ? 'over' : asOf < period.from ? 'ahead' : 'running';

/** The planning period before another, or as much of it as can fairly be set beside it; both days inclusive. */
export interface Compared {
  readonly period: Period;
  readonly from: Day;
  readonly to: Day;
  /** Only up to the day as far into it as the records are into the later one, which is not over. */
  readonly part: boolean;
}

/** The periods on either side of one, in order of time. */
export function besidePeriod(
  periods: readonly Period[],
  period: Period,
): { readonly before: Period | undefined; readonly after: Period | undefined } {
  return {
    before: periods.findLast((p) => p.toYear < period.fromYear),
    after: periods.find((p) => p.fromYear > period.toYear),
  };
}

/**
 * What a period is compared with: the whole of the period before; while it runs, only as long a beginning of that one,
 * since a part is no measure for a whole. Nothing for the first, and for one that has not begun.
 */
export function comparedWith(periods: readonly Period[], period: Period, asOf: Day): Compared | undefined {
  const { before } = besidePeriod(periods, period);
  const progress = progressOf(period, asOf);
  if (!before || progress === 'ahead') return undefined;
  const whole = { period: before, from: before.from, to: before.to, part: false };
  if (progress === 'over') return whole;
  const { year, month, day } = partsOf(asOf);
  const sameYear = before.fromYear + year - period.fromYear;
  const to = dayOf(sameYear, month, Math.min(day, daysIn(sameYear, month)));
  return to >= before.to ? whole : { ...whole, to, part: true };
}
