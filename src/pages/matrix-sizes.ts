import type { AxisId } from '../query/axes.ts';
import type { Text } from '../records/text.ts';
import type { GridSizes } from '../ui/Grid.tsx';
import type { Matrix } from './matrix-model.ts';

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

/** Sizes for a grid in a box of that width; columns share what room is left. */
export function sizesOf({ rows, columns, layers }: Matrix, width: number): GridSizes {
  const names = NAMES[rows.axis.id][0];
  const least = Math.max(NAMES[columns.axis.id][1], layers ? layers.order.length * PLACE + 8 : 0);
  // The scroll bar takes some of it.
  const room = width - 16 - names - TOTALS.width;
  const share = Math.floor(room / Math.max(1, columns.order.length));
  const columnWidth = Math.max(least, Math.min(share, Math.floor(least * STRETCH)));
  const head = headHeight(columns.names, columnWidth, columns.axis.id !== 'partner');
  return {
    frozenHeights: [head, TOTALS.height],
    frozenWidths: [names, TOTALS.width],
    rowHeight: ROW,
    columnWidth,
  };
}
