import type { Matrix } from '../../matrix/matrix-model.ts';

/** Px: heads of columns and of rows, a row, the least width of a column, and the line below. */
export const MATRIX = { head: 58, names: 190, row: 32, column: 76, columnOfYears: 40, foot: 22 };
/** Room for the name of a place within a cell. */
const PLACE_NAME = 70;

const linesThat = (order: readonly number[], most: number) => order.slice(0, Math.max(1, most));

/** The rows and columns of a matrix that a place has room for, in the order of the view, and whether each names what is in it. */
export function matrixShown({ rows, columns, layers }: Matrix, width: number, height: number) {
  const least = layers
    ? Math.max(MATRIX.column, layers.order.length * 28 + 8)
    : columns.axis.id === 'year'
      ? MATRIX.columnOfYears
      : MATRIX.column;
  const shown = {
    rows: linesThat(rows.order, Math.floor((height - MATRIX.head - MATRIX.foot) / MATRIX.row)),
    columns: linesThat(columns.order, Math.floor((width - MATRIX.names) / least)),
  };
  const places = layers?.order.length ?? 0;
  return { ...shown, named: (width - MATRIX.names) / shown.columns.length / places > PLACE_NAME };
}
