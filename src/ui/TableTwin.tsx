import { type ReactNode, useId, useState } from 'react';
import { cx } from './cx.ts';
import styles from './TableTwin.module.css';
import { inOrder, nextOrder, type SortValue, type TableOrder } from './table-order.ts';
import { useLanguage } from './use-language.ts';

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** Figures stand at the end. */
  readonly align?: 'start' | 'end';
}

export interface TableRow {
  readonly key: string;
  /** One a column; the first names the row. */
  readonly cells: readonly ReactNode[];
  /** One a column; with them the columns can be sorted. */
  readonly sortValues?: readonly SortValue[];
}

/** The same figures as a picture shows, as a table: named, with heads for rows and columns, sortable. */
export function TableTwin({
  caption,
  columns,
  rows,
}: {
  readonly caption: ReactNode;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}) {
  const { lang } = useLanguage();
  const [order, setOrder] = useState<TableOrder>();
  const id = useId();
  const sortable = rows.some((row) => row.sortValues);
  const side = (column: number) => (columns[column]?.align === 'end' ? styles['end'] : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className={styles['scroll']} aria-labelledby={id} tabIndex={0}>
      <table className={styles['table']}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, i) => {
              const sorted = order?.column === i ? order : undefined;
              return (
                <th
                  key={column.key}
                  scope="col"
                  className={side(i)}
                  aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}
                >
                  {sortable ? (
                    <button
                      type="button"
                      className={cx(sorted && styles['sorted'])}
                      onClick={() =>
                        setOrder(nextOrder(order, i, typeof rows[0]?.sortValues?.[i] === 'number'))
                      }
                    >
                      {column.label}
                      <span aria-hidden="true">{sorted ? (sorted.descending ? ' ↓' : ' ↑') : ''}</span>
                    </button>
                  ) : (
                    column.label
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {inOrder(rows, order, lang).map((row) => (
            <tr key={row.key}>
              {columns.map((column, i) =>
                i === 0 ? (
                  <th key={column.key} scope="row" className={side(i)}>
                    {row.cells[i]}
                  </th>
                ) : (
                  <td key={column.key} className={side(i)}>
                    {row.cells[i]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
