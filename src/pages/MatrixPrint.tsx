import type { Matrix } from '../matrix/matrix-model.ts';
import { useLanguage } from '../ui/use-language.ts';
import { PrintedColumns } from './MatrixPrinted.tsx';

/** Columns that a page takes, and how many fewer when each has places of its own. */
const PAGE = 12;
const PAGE_OF_YEARS = 24;
/** Rows and columns that are printed at most. */
const ROWS = 500;
const COLUMNS = 66;

/** A table of at most so many rows goes on below another. */
const SHORT = 20;

/** Lines in stretches of about the same length, at most so long. */
function stretches(lines: readonly number[], longest: number): readonly (readonly number[])[] {
  const n = Math.ceil(lines.length / longest);
  const length = Math.ceil(lines.length / Math.max(1, n));
  return Array.from({ length: n }, (_, i) => lines.slice(i * length, (i + 1) * length));
}

/** The matrix on paper: plain tables as wide as a page, one after another, and what they leave out. */
export function MatrixPrint({ matrix }: { readonly matrix: Matrix }) {
  const { words } = useLanguage();
  const own = words.matrix;
  const { rows, columns, layers } = matrix;
  const page = columns.axis.id === 'year' ? PAGE_OF_YEARS : PAGE;
  const width = layers ? Math.max(3, Math.floor(page / Math.max(1, layers.order.length / 2))) : page;
  const shownColumns = columns.order.slice(0, COLUMNS);
  const shownRows = rows.order.slice(0, ROWS);
  const cut = shownColumns.length < columns.order.length || shownRows.length < rows.order.length;
  return (
    <>
      {stretches(shownColumns, width).map((its, i) => (
        <PrintedColumns
          key={columns.axis.lines[its[0] ?? 0]?.id}
          matrix={matrix}
          rows={shownRows}
          columns={its}
          totals={i === 0}
          onNewSheet={i > 0 && shownRows.length > SHORT}
        />
      ))}
      {cut && (
        <p>{own.leftOut(shownColumns.length, columns.order.length, shownRows.length, rows.order.length)}</p>
      )}
    </>
  );
}
