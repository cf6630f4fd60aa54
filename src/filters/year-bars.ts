import { spanOf } from '../query/span.ts';
import type { View } from '../query/view.ts';
import { partsOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';

/** How many visits were surely in a year, and how many more may have been. */
export interface YearBar {
  readonly year: number;
  readonly certain: number;
  readonly possible: number;
}

/** Whether a year is among those the view asks for, by period, year or time; no year is when it asks for none. */
export function askedYears(view: View, register: Register): (year: number) => boolean {
  const periods = (view.facets.get('period') ?? []).flatMap((id) => register.periodById.get(id) ?? []);
  const years = view.facets.get('year') ?? [];
  const { from, to } = spanOf(view.from, view.to);
  const timed = view.from !== null || view.to !== null;
  if (periods.length === 0 && years.length === 0 && !timed) return () => false;
  const first = Number.isFinite(from) ? partsOf(from).year : from;
  const last = Number.isFinite(to) ? partsOf(to).year : to;
  return (year) =>
    year >= first &&
    year <= last &&
    (periods.length === 0 || periods.some((p) => p.fromYear <= year && year <= p.toYear)) &&
    (years.length === 0 || years.includes(String(year)));
}

/** The first and last asked year that has a bar. */
export function askedSpan(bars: readonly YearBar[], asked: (year: number) => boolean) {
  const first = bars.findIndex((bar) => asked(bar.year));
  const last = bars.findLastIndex((bar) => asked(bar.year));
  return first < 0 ? undefined : { first, last };
}
