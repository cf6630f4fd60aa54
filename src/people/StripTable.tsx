import { type ReactNode, useState } from 'react';
import type { Visit } from '../records/visit.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Strip, StripYears } from './Strip.tsx';
import styles from './StripTable.module.css';
import type { Axis } from './strip.ts';

export interface StripRow {
  readonly key: string;
  readonly head: ReactNode;
  readonly visits: readonly Visit[];
  readonly count: ReactNode;
  readonly note: ReactNode;
}

/** Rows on one axis of years: who, when, how often, and a few words. The first `limit`, and all at a press. */
export function StripTable({
  caption,
  columns,
  rows,
  axis,
  limit,
}: {
  readonly caption: string;
  readonly columns: {
    readonly head: string;
    readonly when: string;
    readonly count: string;
    readonly note: string;
  };
  readonly rows: readonly StripRow[];
  readonly axis: Axis;
  readonly limit: number;
}) {
  const { words } = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, limit);
  return (
    <>
      <table className={styles['table']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.head}</th>
            <th scope="col" className={styles['strip']}>
              <span className={styles['hidden']}>{columns.when}</span>
              <StripYears axis={axis} />
            </th>
            <th scope="col" className={styles['count']}>
              {columns.count}
            </th>
            <th scope="col">{columns.note}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.head}</th>
              <td className={styles['strip']}>
                <Strip visits={row.visits} axis={axis} />
              </td>
              <td className={styles['count']}>{row.count}</td>
              <td className={styles['note']}>{row.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <p className={styles['more']}>
          {words.people.shownOf(shown.length, rows.length)}{' '}
          <Button kind="quiet" onClick={() => setAll(true)}>
            {words.people.showAll(rows.length)}
          </Button>
        </p>
      )}
    </>
  );
}
