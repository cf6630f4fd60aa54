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

/** Height of the drawing, where its bars stand, and the line below those asked for, px; a year is 1 wide. */
export const HEIGHT = 38;
const GROUND = 36;
const LINE = 37;
const TALLEST = 34;
/** How much of a year stays empty between two bars. */
const GAP = 0.15;
const WIDE = 1 - GAP;

type Wanted = (year: number) => boolean;

/** A path of one piece for each wanted year. */
const pathOf = (bars: readonly YearBar[], wanted: Wanted, draw: (bar: YearBar, at: number) => string) =>
  bars.map((bar, i) => (wanted(bar.year) ? draw(bar, i) : '')).join('');

/** Years without any visit keep a thin line. */
const sureHeight = ({ certain }: YearBar, most: number): number => Math.max(1, (certain / most) * TALLEST);

/** Bars of the visits that are sure of their year. */
export const surePath = (bars: readonly YearBar[], most: number, wanted: Wanted): string =>
  pathOf(bars, wanted, (bar, at) => `M${at} ${GROUND}h${WIDE}v${-sureHeight(bar, most)}h${-WIDE}z`);

/** Outlines on top of them, open below: visits that may belong to a year. */
export const possiblePath = (bars: readonly YearBar[], most: number, wanted: Wanted): string =>
  pathOf(bars, wanted, (bar, at) => {
    if (bar.possible === 0) return '';
    const height = Math.max(3, (bar.possible / most) * TALLEST);
    return `M${at} ${GROUND - sureHeight(bar, most)}v${-height}h${WIDE}v${height}`;
  });

/** Lines below the years asked for. */
export const linePath = (bars: readonly YearBar[], asked: Wanted): string =>
  pathOf(bars, asked, (_, at) => `M${at} ${LINE}h1`);
