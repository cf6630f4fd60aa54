import type { Column } from '../records/cells.ts';
import type { Period } from '../records/dashboard.ts';
import type { Register } from '../records/register.ts';
import { type PeriodOutcomes, periodOutcomes } from './period-outcomes.ts';
import { type PeriodPartners, periodPartners } from './period-partners.ts';
import { countAt, countRows, type InTime, rowsDuring, sumRows, tallyOf, valuesWith } from './period-rows.ts';
import { type Compared, comparedWith, type Progress, progressOf } from './period-span.ts';
import { type PeriodThemes, periodThemes } from './period-themes.ts';
import { type ByDirection, directionCounts, type PeriodYear, periodYears } from './period-visits.ts';
import type { SpanCount } from './year-counts.ts';

/** The columns that a period is counted by. */
export interface PeriodColumns {
  readonly partner: Column;
  readonly country: Column;
  readonly theme: Column;
  readonly outcome: Column;
}

/** What can be counted alike in two periods. */
export interface PeriodCounts {
  readonly visits: SpanCount;
  readonly byDirection: ByDirection;
  readonly partners: SpanCount;
  readonly countries: SpanCount;
  /** Agreements signed or renewed, and commitments still open, agreements among them. */
  readonly agreements: SpanCount;
  readonly open: SpanCount;
}

/** A country or region in a period. */
export interface CountryThen {
  readonly code: string;
  readonly count: SpanCount;
  /** In the period before; absent for the first. */
  readonly before?: SpanCount;
}

/** One planning period at a glance, beside the one before. */
export interface PeriodGlance {
  readonly period: Period;
  readonly progress: Progress;
  readonly counts: PeriodCounts;
  readonly years: readonly PeriodYear[];
  readonly partners: PeriodPartners;
  /** Those with visits, most first. */
  readonly countries: readonly CountryThen[];
  readonly themes: PeriodThemes;
  readonly outcomes: PeriodOutcomes;
  /** Rows of the visits that were, or may have been, in it; in order of time. */
  readonly rows: Uint32Array;
  /** What it is compared with; absent for the first period, and for one not begun. */
  readonly before?: { readonly span: Compared; readonly counts: PeriodCounts };
}

function countsIn(register: Register, columns: PeriodColumns, inTime: InTime): PeriodCounts {
  return {
    visits: countRows(inTime),
    byDirection: directionCounts(register.time, inTime),
    partners: valuesWith(tallyOf(columns.partner, inTime)),
    countries: valuesWith(tallyOf(columns.country, inTime)),
    agreements: sumRows(register.columns.agreements, inTime),
    open: sumRows(register.columns.open, inTime),
  };
}

function countriesIn(column: Column, within: InTime, previous?: InTime): readonly CountryThen[] {
  const now = tallyOf(column, within);
  const past = previous && tallyOf(column, previous);
  return column.values
    .map((code, place): CountryThen => {
      const count = countAt(now, place);
      return past ? { code, count, before: countAt(past, place) } : { code, count };
    })
    .filter(({ count }) => count.certain + count.possible > 0)
    .sort((a, b) => b.count.certain - a.count.certain || b.count.possible - a.count.possible);
}

/** Works out a planning period from the columns of all visits; a few passes, however many there are. */
export function periodGlance(register: Register, columns: PeriodColumns, period: Period): PeriodGlance {
  const { time, asOf, dashboard } = register;
  const within = rowsDuring(time, period.from, period.to);
  const earlier = rowsDuring(time, Number.NEGATIVE_INFINITY, period.from - 1);
  const span = comparedWith(dashboard.periods, period, asOf);
  const previous = span && rowsDuring(time, span.from, span.to);
  // Who was met in the period before is asked of the whole of it, however far the present one has gone.
  const whole = span && rowsDuring(time, span.period.from, span.period.to);
  const rows: number[] = [];
  within.forEach((answer, row) => {
    if (answer > 0) rows.push(row);
  });
  return {
    period,
    progress: progressOf(period, asOf),
    counts: countsIn(register, columns, within),
    years: periodYears(time, period.fromYear, period.toYear, asOf),
    partners: periodPartners(columns.partner, within, earlier, whole),
    countries: countriesIn(columns.country, within, previous),
    themes: periodThemes(columns.theme, within, previous),
    outcomes: periodOutcomes(register, columns.outcome, within),
    rows: Uint32Array.from(rows),
    ...(span && previous && { before: { span, counts: countsIn(register, columns, previous) } }),
  };
}
