import type { Period } from '../records/dashboard.ts';
import { dayOf, yearOf } from '../records/day.ts';
import { type Direction, directions, type Visit } from '../records/visit.ts';
import { during } from '../records/when.ts';
import { inView } from './marks.ts';
import type { Span } from './scale.ts';

/** How one visit looks in its year: sure of the year, only possible there, left out by the filter. */
export type Look = 'certain' | 'possible' | 'dim';

export interface YearRow {
  readonly year: number;
  /** On each side the visits that fit, those sure of the year first, then those that do not fit. */
  readonly looks: Readonly<Record<Direction, readonly Look[]>>;
  /** Those that fit, in order of time. */
  readonly visits: readonly Visit[];
}

/** Years of one planning period, or of the time between two. */
export interface YearGroup {
  readonly period: Period | undefined;
  readonly rows: readonly YearRow[];
}

const ORDER: readonly Look[] = ['certain', 'possible', 'dim'];

/** Years from the last to the first, by planning period. Each visit stands once, in the earliest year it may have been. */
export function yearGroups(
  visits: readonly Visit[],
  matches: ReadonlySet<string> | null,
  span: Span,
  periods: readonly Period[],
): readonly YearGroup[] {
  const first = yearOf(Math.round(span.from));
  const byYear = new Map<number, Visit[]>();
  for (const visit of visits.filter((v) => inView(v, span))) {
    const year = Math.max(first, yearOf(visit.when.earliest));
    byYear.set(year, [...(byYear.get(year) ?? []), visit]);
  }
  const groups: { period: Period | undefined; rows: YearRow[] }[] = [];
  for (let year = yearOf(Math.round(span.to)); year >= first; year--) {
    const own = byYear.get(year) ?? [];
    const lookOf = (visit: Visit): Look => {
      if (matches && !matches.has(visit.id)) return 'dim';
      return during(visit.when, dayOf(year, 1, 1), dayOf(year, 12, 31)) === 'certain'
        ? 'certain'
        : 'possible';
    };
    const side = (direction: Direction) =>
      own
        .filter((visit) => visit.direction === direction)
        .map(lookOf)
        .sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
    const looks = Object.fromEntries(directions.map((d) => [d, side(d)])) as Record<Direction, Look[]>;
    const row: YearRow = { year, looks, visits: own.filter((v) => !matches || matches.has(v.id)) };
    const period = periods.find((p) => p.fromYear <= year && year <= p.toYear);
    const last = groups.at(-1);
    if (last && last.period === period) last.rows.push(row);
    else groups.push({ period, rows: [row] });
  }
  return groups;
}

/** How many of a side fit the filter. */
export const fitting = (looks: readonly Look[]): number => looks.filter((look) => look !== 'dim').length;
