import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { number } from '../words/format.ts';
import styles from './MatrixPrint.module.css';
import { figureAt, type Matrix } from './matrix-model.ts';

/** Columns that a page takes, and how many fewer when each has places of its own. */
const PAGE = 11;
const PAGE_OF_YEARS = 16;
/** Rows that are printed at most. */
const ROWS = 500;

/** The matrix on paper: a plain table as wide as a page, and what it leaves out. */
export function MatrixPrint({ matrix }: { readonly matrix: Matrix }) {
  const { words } = useLanguage();
  const own = words.matrix;
  const { rows, columns, layers } = matrix;
  const page = columns.axis.id === 'year' ? PAGE_OF_YEARS : PAGE;
  const width = layers ? Math.max(3, Math.floor(page / Math.max(1, layers.order.length / 2))) : page;
  const shownColumns = columns.order.slice(0, width);
  const shownRows = rows.order.slice(0, ROWS);
  const text = (row?: number, column?: number) => {
    const { certain, possible } = figureAt(matrix, row, column);
    return certain + possible === 0
      ? '–'
      : `${certain > 0 ? number(certain) : ''}${possible > 0 ? `+${number(possible)}` : ''}`;
  };
  /** The places of a cell, one after another. */
  const places = (row: number, column: number) =>
    layers?.order
      .map((layer) => {
        const { certain, possible } = figureAt(matrix, row, column, layer);
        return `${certain + possible === 0 ? '–' : certain || ''}${possible > 0 ? `+${possible}` : ''}`;
      })
      .join(' ');
  const cut = shownColumns.length < columns.order.length || shownRows.length < rows.order.length;
  return (
    <>
      <table className={styles['print']}>
        <thead>
          <tr>
            <th scope="col">{own.axis[rows.axis.id]}</th>
            <th scope="col">{own.all}</th>
            {shownColumns.map((column) => (
              <th key={columns.axis.lines[column]?.id} scope="col">
                <Say text={columns.names[column] ?? ''} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[undefined, ...shownRows].map((row) => (
            <tr key={row === undefined ? 'all' : `line ${rows.axis.lines[row]?.id}`}>
              <th scope="row">{row === undefined ? own.all : <Say text={rows.names[row] ?? ''} />}</th>
              <td>{text(row)}</td>
              {shownColumns.map((column) => (
                <td key={columns.axis.lines[column]?.id}>
                  {layers && row !== undefined ? places(row, column) : text(row, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {cut && (
        <p>{own.leftOut(shownColumns.length, columns.order.length, shownRows.length, rows.order.length)}</p>
      )}
    </>
  );
}
