import type { Period } from '../records/dashboard.ts';
import { dayOf, yearOf } from '../records/day.ts';
import { NO } from '../records/time-columns.ts';
import { type Direction, directions, type Visit } from '../records/visit.ts';
import { during } from '../records/when.ts';
import { type Crowd, datesIn, fitsFilter, ofDate, rowsOn, visitAt } from './crowd.ts';
import { type Form, formOf } from './forms.ts';
import type { Span } from './scale.ts';

/** How one visit looks in its year: sure of the year, only possible there, left out by the filter. */
export type Look = 'certain' | 'possible' | 'dim';

const looks: readonly Look[] = ['certain', 'possible', 'dim'];

/** Visits that look alike: how they look, the form of their date, and how many they are. */
export interface Alike {
  readonly look: Look;
  readonly form: Form;
  readonly n: number;
}

/** One side of a year. Those sure of the year stand first, then the possible, then those that do not fit. */
export interface YearSide {
  readonly alike: readonly Alike[];
  /** How many of them fit the filter, and how many of those are sure of the year. */
  readonly fitting: number;
  readonly certain: number;
  readonly all: number;
  /** Of all that fit, wherever they stand: surely in this year, and at most. */
  readonly range: Range;
}

/** "5, up to 8". */
export interface Range {
  readonly certain: number;
  readonly most: number;
}

export interface YearRow {
  readonly year: number;
  readonly sides: Readonly<Record<Direction, YearSide>>;
  /** The dates of its visits. */
  readonly dates: readonly number[];
}

/** Years of one planning period, or of the time between two. */
export interface YearGroup {
  readonly period: Period | undefined;
  readonly rows: readonly YearRow[];
}

const sideOf = (alike: readonly Alike[], range: Range): YearSide => {
  const sum = (among: readonly Look[]) =>
    alike.reduce((n, one) => n + (among.includes(one.look) ? one.n : 0), 0);
  return {
    alike: alike.toSorted((a, b) => looks.indexOf(a.look) - looks.indexOf(b.look)),
    fitting: sum(['certain', 'possible']),
    certain: sum(['certain']),
    all: sum(looks),
    range,
  };
};

/** How many of the dates seen that fit are surely in a year, and at most, by direction. */
function rangesOf(crowd: Crowd, year: number, seen: Uint8Array): Readonly<Record<Direction, Range>> {
  const { earliest, latest, size, when } = crowd.register.time.dates;
  const [from, to] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  const ranges = directions.map(() => ({ certain: 0, most: 0 }));
  for (let date = 0; date < size; date++) {
    if (seen[date] === NO || (earliest[date] ?? 0) > to || (latest[date] ?? 0) < from) continue;
    const answer = during(when(date), from, to);
    if (answer === 'no') continue;
    ranges.forEach((range, i) => {
      const n = crowd.fit[date * directions.length + i] ?? 0;
      range.most += n;
      if (answer === 'certain') range.certain += n;
    });
  }
  const none = { certain: 0, most: 0 };
  const [inbound = none, outbound = none, joint = none] = ranges;
  return { inbound, outbound, joint };
}

/** What the visits of some dates look like in a year. */
function rowOf(crowd: Crowd, year: number, dates: readonly number[], seen: Uint8Array): YearRow {
  const ranges = rangesOf(crowd, year, seen);
  const own: Record<Direction, Alike[]> = { inbound: [], outbound: [], joint: [] };
  for (const date of dates) {
    const when = crowd.register.time.dates.when(date);
    const form = formOf(when);
    const sure = during(when, dayOf(year, 1, 1), dayOf(year, 12, 31)) === 'certain';
    directions.forEach((direction, i) => {
      const all = crowd.all[date * directions.length + i] ?? 0;
      const fit = crowd.fit[date * directions.length + i] ?? 0;
      if (fit > 0) own[direction].push({ look: sure ? 'certain' : 'possible', form, n: fit });
      if (all > fit) own[direction].push({ look: 'dim', form, n: all - fit });
    });
  }
  return {
    year,
    dates,
    sides: {
      inbound: sideOf(own.inbound, ranges.inbound),
      outbound: sideOf(own.outbound, ranges.outbound),
      joint: sideOf(own.joint, ranges.joint),
    },
  };
}

/** Years from the last to the first, by planning period. Each visit stands once, in the earliest year it may have been. */
export function yearGroups(crowd: Crowd, span: Span, periods: readonly Period[]): readonly YearGroup[] {
  const first = yearOf(Math.round(span.from));
  const { earliest, size } = crowd.register.time.dates;
  const seen = datesIn(crowd, span);
  const byYear = new Map<number, number[]>();
  for (let date = 0; date < size; date++) {
    if (seen[date] === NO || ofDate(crowd.all, date) === 0) continue;
    const year = Math.max(first, yearOf(earliest[date] ?? 0));
    const dates = byYear.get(year);
    if (dates) dates.push(date);
    else byYear.set(year, [date]);
  }
  const groups: { period: Period | undefined; rows: YearRow[] }[] = [];
  for (let year = yearOf(Math.round(span.to)); year >= first; year--) {
    const row = rowOf(crowd, year, byYear.get(year) ?? [], seen);
    const period = periods.find((p) => p.fromYear <= year && year <= p.toYear);
    const last = groups.at(-1);
    if (last && last.period === period) last.rows.push(row);
    else groups.push({ period, rows: [row] });
  }
  return groups;
}

/** The visits of a year that fit, in order of time. */
export function visitsOfYear(crowd: Crowd, { dates }: YearRow): readonly Visit[] {
  const seen = new Uint8Array(crowd.register.time.dates.size);
  for (const date of dates) seen[date] = 1;
  return rowsOn(crowd, seen)
    .filter((row) => fitsFilter(crowd, row))
    .map((row) => visitAt(crowd, row));
}
