import { type Day, partsOf } from '../records/day.ts';
import { starts } from './calendar.ts';
import { monthWidth, type Scale, xOf } from './scale.ts';

/** `major` runs through the ruler; the others stand on both its edges. */
export interface Tick {
  readonly x: number;
  readonly rank: 'major' | 'middle' | 'minor';
}

/** What a label of the ruler says: `’21`, `2021`, `Mar`, `Mar 2021` or `15`. */
export type TickName =
  | { readonly kind: 'short-year' | 'year'; readonly year: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number; readonly withYear: boolean }
  | { readonly kind: 'day'; readonly day: number };

export interface TickLabel {
  /** Where its stretch of time begins. */
  readonly x: number;
  /** Room to the next label. */
  readonly room: number;
  readonly name: TickName;
}

export interface Ruler {
  readonly ticks: readonly Tick[];
  readonly labels: readonly TickLabel[];
}

/** Widths in px from which something is worth drawing. */
const ROOM = {
  year: 44,
  shortYear: 24,
  quarterTicks: 26,
  monthTicks: 70,
  months: 46,
  monthsWithYear: 90,
  dayTicks: 3,
  days: 22,
  monthName: 84,
};

/** Every how many years one is named, so that names do not touch. */
function yearStep(yearWidth: number): number {
  return [1, 2, 5, 10, 20, 50, 100].find((n) => n * yearWidth >= ROOM.shortYear) ?? 200;
}

function yearLabels(scale: Scale, yearWidth: number): TickLabel[] {
  const step = yearStep(yearWidth);
  const kind = step * yearWidth < ROOM.year ? 'short-year' : 'year';
  const years = starts(scale.span, 12).map((day) => ({ day, year: partsOf(day).year }));
  return label(
    scale,
    years.filter(({ year }) => year % step === 0),
    ({ year }) => ({ kind, year }),
  );
}

/** Months by name; a narrow January is the year that begins, and the first says its year when it can. */
function monthLabels(scale: Scale, month: number): TickLabel[] {
  const wide = month >= ROOM.monthsWithYear;
  const shown = starts(scale.span, 1).map((day) => ({
    day,
    year: partsOf(day).year,
    month: partsOf(day).month,
  }));
  return label(scale, shown, (m, i) => {
    if (m.month === 1 && !wide) return { kind: 'year', year: m.year };
    return {
      kind: 'month',
      year: m.year,
      month: m.month,
      withYear: wide || (i === 0 && month >= ROOM.monthName),
    };
  });
}

/** Room that a label needs, so that one cut off by the left edge does not run into the next. */
function needs(name: TickName): number {
  if (name.kind === 'short-year') return 23;
  return name.kind === 'month' && name.withYear ? 70 : 40;
}

/** Labels at the beginning of their time, or at the left edge for what began before it. */
function label<T extends { readonly day: Day }>(
  scale: Scale,
  shown: readonly T[],
  name: (one: T, i: number) => TickName,
): TickLabel[] {
  const xs = shown.map(({ day }) => Math.max(scale.x0, xOf(scale, day)));
  return shown.map((one, i) => {
    const x = xs[i] ?? scale.x0;
    return { x, room: (xs[i + 1] ?? scale.x1) - x, name: name(one, i) };
  });
}

function dayTicks(scale: Scale): Tick[] {
  const ticks: Tick[] = [];
  for (let day = Math.ceil(scale.span.from); day <= scale.span.to; day++) {
    const { day: d } = partsOf(day);
    if (d !== 1) ticks.push({ x: xOf(scale, day), rank: 'minor' });
  }
  return ticks;
}

/** Ticks and labels of the ruler: years; nearer, months; nearest, days. */
export function rulerOf(scale: Scale): Ruler {
  const month = monthWidth(scale);
  const year = month * 12;
  const named = month >= ROOM.months;
  const ticks: Tick[] = [];
  const step = year >= ROOM.monthTicks ? 1 : year >= ROOM.quarterTicks ? 3 : 12;
  for (const day of starts(scale.span, step)) {
    if (day < scale.span.from) continue;
    const m = partsOf(day).month;
    const rank = m === 1 || named ? 'major' : m % 3 === 1 ? 'middle' : 'minor';
    ticks.push({ x: xOf(scale, day), rank });
  }
  if (named && scale.perDay >= ROOM.dayTicks) ticks.push(...dayTicks(scale));
  const labels = (named ? monthLabels(scale, month) : yearLabels(scale, year)).filter(
    (l) => l.room >= needs(l.name),
  );
  return { ticks, labels };
}

/** Numbers of days between the names of months, when days are wide enough: 5, 10, 15 … */
export function dayLabels(scale: Scale, months: readonly TickLabel[]): readonly TickLabel[] {
  if (scale.perDay * 5 < ROOM.days) return [];
  const labels: TickLabel[] = [];
  for (let day = Math.ceil(scale.span.from); day <= scale.span.to; day++) {
    const { day: d } = partsOf(day);
    const x = xOf(scale, day + 0.5);
    const free = !months.some((m) => x > m.x - 14 && x < m.x + ROOM.monthName) && x < scale.x1 - 10;
    if (d % 5 === 0 && d < 30 && free)
      labels.push({ x, room: scale.perDay * 5, name: { kind: 'day', day: d } });
  }
  return labels;
}
