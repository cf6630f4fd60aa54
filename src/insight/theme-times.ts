import type { Period } from '../records/dashboard.ts';
import { type Day, dayOf, yearOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import type { TimeColumns } from '../records/time-columns.ts';
import { countsBetween, type DateCounts, dateCounts } from './date-counts.ts';
import { comparedWith, type Progress, progressOf } from './period-span.ts';
import { ENOUGH_IN_ALL, type ShareChange, type ShareIn, shareChange } from './share-change.ts';

/** A stretch of time, the visits on a theme in it, and all visits in it. Both days inclusive. */
export interface ThemeStretch extends ShareIn {
  readonly from: Day;
  readonly to: Day;
}

/** A planning period, or the time before the first of them. */
export interface ThemePeriod extends ThemeStretch {
  /** Absent for the time before the first. */
  readonly period?: Period;
  readonly progress: Progress;
}

export interface ThemeYear extends ThemeStretch {
  readonly year: number;
}

type Asked = Pick<Register, 'time' | 'asOf' | 'dashboard' | 'firstYear' | 'lastYear'>;

const stretchOf = (
  time: TimeColumns,
  [on, all]: readonly [DateCounts, DateCounts],
  from: Day,
  to: Day,
): ThemeStretch => {
  const [some, every] = countsBetween(time, [on, all], from, to);
  const none = { certain: 0, possible: 0 };
  return { from, to, on: some ?? none, all: every ?? none };
};

const countsOf = ({ time }: Asked, rows: Uint32Array): readonly [DateCounts, DateCounts] => [
  dateCounts(time, rows),
  dateCounts(time),
];

/** The periods, each with its share of a theme; before them the time before the first, when visits are on record there. */
export function themePeriods(register: Asked, rows: Uint32Array): readonly ThemePeriod[] {
  const { time, asOf, dashboard, firstYear } = register;
  const counts = countsOf(register, rows);
  const [first] = dashboard.periods;
  const before =
    first && firstYear < first.fromYear
      ? [
          {
            ...stretchOf(time, counts, dayOf(firstYear, 1, 1), first.from - 1),
            progress: 'over' as const,
          },
        ]
      : [];
  const periods = dashboard.periods.map((period) => ({
    ...stretchOf(time, counts, period.from, period.to),
    period,
    progress: progressOf(period, asOf),
  }));
  return [...before, ...periods];
}

/** Every year from the first on record to the year of the last, or of the as-of day if later. */
export function themeYears(register: Asked, rows: Uint32Array): readonly ThemeYear[] {
  const { time, asOf, firstYear, lastYear } = register;
  const counts = countsOf(register, rows);
  const last = Math.max(lastYear, yearOf(asOf));
  return Array.from({ length: last - firstYear + 1 }, (_, i) => {
    const year = firstYear + i;
    return { year, ...stretchOf(time, counts, dayOf(year, 1, 1), dayOf(year, 12, 31)) };
  });
}

/** What there is to say about a theme from one planning period to the next. */
export type OverPeriods =
  /** No two periods have enough visits to compare. */
  | { readonly kind: 'thin' }
  | {
      readonly kind: 'compared';
      readonly period: Period;
      readonly now: ShareIn;
      readonly beforePeriod: Period;
      readonly before: ShareIn;
      /** The last day up to which the one before is counted, when only as far as the later one has gone. */
      readonly until?: Day;
      readonly change: ShareChange;
    };

/** Compares the latest period that has enough visits with what can fairly be set beside it. */
export function overPeriods(register: Asked, rows: Uint32Array): OverPeriods {
  const { time, asOf, dashboard } = register;
  const counts = countsOf(register, rows);
  for (const period of dashboard.periods.toReversed()) {
    const span = comparedWith(dashboard.periods, period, asOf);
    if (!span) continue;
    const now = stretchOf(time, counts, period.from, period.to);
    const before = stretchOf(time, counts, span.from, span.to);
    if (Math.min(now.all.certain, before.all.certain) < ENOUGH_IN_ALL) continue;
    return {
      kind: 'compared',
      period,
      now,
      beforePeriod: span.period,
      before,
      change: shareChange(now, before),
      ...(span.part && { until: span.to }),
    };
  }
  return { kind: 'thin' };
}
