import type { Chart } from './pen.ts';

/** Room of a chart: what its categories take, in sizes of its letters, and names of lying bars as a share of the width. */
const ROOM = { names: 2.2, above: 1.6, side: 0.36, sideNarrow: 0.46, beside: 0.1 };
/** Narrower than this a chart gives more of its width to the names of its bars, px. */
const NARROW = 1400;
/** A sign of a label with the free room round it, in sizes of letters; with a sum that stands within the same outline. */
const SIGN = { wide: 0.56, high: 1.15, withTotal: 4.4 };
/** A column is at most so wide, px; a lying bar takes a share of its row. */
const WIDEST = 150;
const BAR_GAP = 110;
const LEAST_GAP = 30;
const MOST_GAP = 500;
/** Signs of a name that is left out rather than broken where there is no room for it: a year. */
const SHORT = 5;

export const isStacked = ({ series }: Pick<Chart, 'series'>): boolean => series.length > 1;

/** What is certain, of each category: the sum of all series but those that are only possible. */
export const totalsOf = ({ categories, series }: Pick<Chart, 'categories' | 'series'>): readonly number[] =>
  categories.map((_, i) =>
    series.reduce((sum, { values, possible }) => sum + (possible ? 0 : (values[i] ?? 0)), 0),
  );

/** Whether the parts of a stack are summed: two or more of what is certain. */
export const hasTotals = ({ series, totals }: Pick<Chart, 'series' | 'totals'>): boolean =>
  totals !== undefined && series.filter(({ possible }) => !possible).length > 1;

/** The highest stack. */
const highestOf = ({ categories, series }: Pick<Chart, 'categories' | 'series'>): number =>
  Math.max(1, ...categories.map((_, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0)));

/** Where the bars themselves stand, as shares of the box of a chart. */
export function plotOf(chart: Chart): {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
} {
  const { as, box, size } = chart;
  if (as === 'bars') {
    const x = box.width < NARROW ? ROOM.sideNarrow : ROOM.side;
    return { x, y: 0, w: 1 - x, h: 1 };
  }
  const names = (ROOM.names * size) / box.height;
  return { x: 0, y: 0, w: 1, h: 1 - names };
}

/** The value at the far end of the axis of lying bars: behind the longest there is room for its figure. */
export const barsEnd = (chart: Chart): number => Math.ceil(highestOf(chart) * (1 + ROOM.beside) * 10) / 10;

/** Free room between columns or bars, percent of one. */
export function gapOf({ as, box, categories }: Chart): number {
  if (as === 'bars') return BAR_GAP;
  const each = box.width / Math.max(1, categories.length);
  return Math.round(Math.min(MOST_GAP, Math.max(LEAST_GAP, (each / WIDEST - 1) * 100)));
}

/** The values of a series as they are written: of what is only possible, none is left out, since its outline would be a line. */
export const cellsOf = ({
  values,
  possible,
}: Pick<Chart['series'][number], 'values' | 'possible'>): readonly (number | undefined)[] =>
  possible ? values.map((value) => (value > 0 ? value : undefined)) : values;

/** Short names of columns are as many as have room, px from one to the next; every how many-th is written. */
export function stepOf(chart: Chart): number {
  const { as, box, size, categories } = chart;
  const longest = Math.max(0, ...categories.map((name) => name.length));
  if (as === 'bars' || longest > SHORT) return 1;
  const each = box.width / Math.max(1, categories.length);
  return Math.ceil(((longest + 1) * SIGN.wide * size) / each);
}

/** Places of the figures of a series that their parts have no room for. */
export function withoutRoom(
  chart: Chart,
  { values, possible }: Chart['series'][number],
  letters: number,
): readonly number[] {
  const { as, box, size, categories } = chart;
  const plot = plotOf(chart);
  const length = as === 'bars' ? plot.w * box.width : plot.h * box.height - ROOM.above * size;
  const each = length / (as === 'bars' ? barsEnd(chart) : highestOf(chart));
  const column = box.width / Math.max(1, categories.length) / (1 + gapOf(chart) / 100);
  const high = possible && hasTotals(chart) ? SIGN.withTotal : SIGN.high;
  return values.flatMap((value, i) => {
    const signs = (String(value).length + (possible ? 1 : 0)) * SIGN.wide * letters;
    const fits =
      as === 'bars'
        ? value * each >= signs + SIGN.wide * letters
        : value * each >= high * letters && column >= signs;
    return value > 0 && fits ? [] : [i];
  });
}
