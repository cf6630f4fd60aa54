import type { Matrix } from '../matrix/matrix-model.ts';
import type { AxisId } from '../query/axes.ts';
import type { Tally } from '../query/pivot.ts';
import type { Text } from '../records/text.ts';
import type { GridSizes } from '../ui/Grid.tsx';
import { number } from '../words/format.ts';

/** Rows and columns that stay in view: heads, then totals. */
export const FROZEN = 2;

/** Sizes in px. */
const ROW = 42;
const TOTALS = { height: 36, width: 60 };
const LINE = 17;
/** Room for a place within a cell. */
const PLACE = 28;
/** A column is at most so much wider than it need be. */
const STRETCH = 1.7;
/** A head of a column has at most so many lines. */
const LINES = 6;

/** What the names of an axis need as heads of rows, and of columns. */
const NAMES: Readonly<Record<AxisId, readonly [row: number, column: number]>> = {
  partner: [212, 96],
  kind: [190, 104],
  scope: [160, 104],
  country: [180, 92],
  theme: [220, 96],
  group: [220, 112],
  period: [220, 112],
  year: [110, 46],
  direction: [170, 104],
};

/** About how wide a text is: signs of Chinese are square. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/\p{Ideographic}/u.test(sign) ? 14.5 : 7), 0);

/** Px for the longest of some names, broken to a width; a name in two languages stands in both. */
function headHeight(names: readonly Text[], width: number, both: boolean): number {
  const lines = names.map((name) => {
    const wordings = typeof name === 'string' ? [name] : Object.values(name);
    return (both ? wordings : wordings.slice(0, 1)).reduce(
      // Words do not fill their lines.
      (sum, text) => sum + Math.ceil((widthOf(text) * 1.12) / (width - 12)),
      0,
    );
  });
  return Math.min(LINES, Math.max(2, ...lines)) * LINE + 12;
}

/** Px for a sign of a figure: in a cell, in a place within one, of a total, and after it of what may come to that. */
const SIGN = { cell: 8, place: 7, total: 8.5, more: 7 };

/** How many signs the longest figure of some takes: of what is certain, and of what may come to it with its +. */
function signsOf(tallies: readonly Tally[]): { readonly certain: number; readonly possible: number } {
  const longest = (side: keyof Tally) => {
    const most = tallies.reduce((sum, tally) => tally[side].reduce((a, b) => Math.max(a, b), sum), 0);
    return most === 0 ? 0 : number(most).length;
  };
  const possible = longest('possible');
  return { certain: longest('certain'), possible: possible && possible + 1 };
}

/** Px that totals need. */
const totalWidth = (tallies: readonly Tally[]): number => {
  const { certain, possible } = signsOf(tallies);
  return certain * SIGN.total + possible * SIGN.more + 14;
};

/** Px that the figures of a column need. */
function figuresWidth({ layers, counts: { pivot } }: Matrix): number {
  const totals = totalWidth([pivot.columnTotals]);
  if (layers) {
    const { certain, possible } = signsOf(pivot.layers);
    const place = Math.max(PLACE, Math.max(certain, possible) * SIGN.place + 6);
    return Math.max(totals, layers.order.length * place + 8);
  }
  const { certain, possible } = signsOf([pivot.cells]);
  return Math.max(totals, (certain + possible) * SIGN.cell + 12);
}

/** Sizes for a grid in a box of that width; columns share what room is left. */
export function sizesOf(matrix: Matrix, width: number): GridSizes {
  const { rows, columns, counts } = matrix;
  const names = NAMES[rows.axis.id][0];
  const least = Math.max(NAMES[columns.axis.id][1], Math.ceil(figuresWidth(matrix)));
  const totals = Math.max(TOTALS.width, Math.ceil(totalWidth([counts.pivot.rowTotals, counts.pivot.all])));
  // The scroll bar takes some of it.
  const room = width - 16 - names - totals;
  const share = Math.floor(room / Math.max(1, columns.order.length));
  const columnWidth = Math.max(least, Math.min(share, Math.floor(least * STRETCH)));
  const head = headHeight(columns.names, columnWidth, columns.axis.id !== 'partner');
  return {
    frozenHeights: [head, TOTALS.height],
    frozenWidths: [names, totals],
    rowHeight: ROW,
    columnWidth,
  };
}
