import { figureAt, type Matrix } from '../matrix/matrix-model.ts';
import { cx } from '../ui/cx.ts';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './MatrixPrint.module.css';
import { figureText } from './matrix-figure-text.ts';

/** Between the places of a cell: an en space. */
const BETWEEN = '\u2002';

/** Some columns of the matrix as a plain table, with the names of the rows. */
export function PrintedColumns({
  matrix,
  rows,
  columns,
  totals,
  onNewSheet,
}: {
  readonly matrix: Matrix;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Whether the totals of the rows stand in it. */
  readonly totals: boolean;
  readonly onNewSheet: boolean;
}) {
  const { words } = useLanguage();
  const own = words.matrix;
  const { layers } = matrix;
  const heads = matrix.columns;
  const names = matrix.rows;
  const text = (row?: number, column?: number) => figureText(figureAt(matrix, row, column));
  /** The places of a cell, one after another. */
  const places = (row: number, column: number) =>
    layers?.order.map((layer) => figureText(figureAt(matrix, row, column, layer))).join(BETWEEN);
  return (
    <table className={cx(styles['print'], onNewSheet && styles['next'])}>
      <thead>
        <tr>
          <th scope="col">{own.axis[names.axis.id]}</th>
          {totals && <th scope="col">{own.all}</th>}
          {columns.map((column) => (
            <th key={heads.axis.lines[column]?.id} scope="col">
              <Say text={heads.names[column] ?? ''} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[undefined, ...rows].map((row) => (
          <tr key={row === undefined ? 'all' : `line ${names.axis.lines[row]?.id}`}>
            <th scope="row">{row === undefined ? own.all : <Say text={names.names[row] ?? ''} />}</th>
            {totals && <td>{text(row)}</td>}
            {columns.map((column) => (
              <td key={heads.axis.lines[column]?.id}>
                {layers && row !== undefined ? places(row, column) : text(row, column)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
