import type { ReactNode } from 'react';
import type { Column } from '../content.ts';
import { LineText, TwinText } from '../LineText.tsx';
import type { BlockProps } from './BlockView.tsx';
import styles from './TableOf.module.css';

/** A table of few rows. The first column heads its row. */
export function TableOf({ block, other }: BlockProps<'table'>) {
  const { columns, rows, more } = block;
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <>
      <table className={styles['table']}>
        <colgroup>
          {columns.map(({ head, share }) => (
            <col key={head.id} style={{ width: `${(100 * share) / whole}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ head, as }, i) => (
              <th key={head.id} scope="col" className={styles[as]}>
                <TwinText line={head} other={other?.columns[i]?.head} as="beside" />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }, y) => (
            <tr key={id}>
              {columns.map((column, x) => (
                <Cell key={column.head.id} column={column} first={x === 0}>
                  {cells[x] && <TwinText line={cells[x]} other={other?.rows[y]?.cells[x]} />}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more && (
        <p className={styles['more']}>
          <LineText line={more} />
        </p>
      )}
    </>
  );
}

function Cell({
  column,
  first,
  children,
}: {
  readonly column: Column;
  readonly first: boolean;
  readonly children: ReactNode;
}) {
  if (first)
    return (
      <th scope="row" className={styles[column.as]}>
        {children}
      </th>
    );
  return <td className={styles[column.as]}>{children}</td>;
}
