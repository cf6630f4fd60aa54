import { useMemo } from 'react';
import type { Register } from '../records/register.ts';
import { cx } from '../ui/cx.ts';
import { drawnYears } from './drawn-years.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowsInView } from './use-rows-in-view.ts';
import styles from './VisitList.module.css';
import { type Asked, VisitRow } from './VisitRow.tsx';
import { YearHeading } from './YearHeading.tsx';
import { listedYearOf, yearSizes } from './year-groups.ts';

/** Height of a row before it has been seen, px. */
const USUAL = 104;
/** From here on the browser puts off the layout of rows out of view; it still finds and prints them. */
const MANY = 150;

/** The rows of a list under their years: all of them, or those in view. */
export function VisitRows({
  rows,
  whole,
  following,
  register,
  asked,
}: {
  /** Places of the visits in the register, in the order of the list. */
  readonly rows: Uint32Array;
  readonly whole: boolean;
  /** Whether those not drawn yet are about to come. */
  readonly following: boolean;
  readonly register: Register;
  readonly asked: Asked;
}) {
  const list = useRowKeys();
  const { drawn, total, watch } = useRowsInView(list, rows, { usual: USUAL, whole });
  const counts = useMemo(() => yearSizes(register, rows), [register, rows]);
  const { years, end } = drawnYears(drawn, (i) => listedYearOf(register, rows[i] ?? 0), 0);
  return (
    <div ref={list} className={styles['rows']}>
      {years.map(({ year, gap, rows: ofYear }) => (
        <section key={year} className={styles['year']} style={gap > 0 ? { marginTop: gap } : undefined}>
          <YearHeading year={year} count={counts.get(year) ?? 0} />
          <ol>
            {ofYear.map(({ index, gap }) => {
              const visit = register.visits[rows[index] ?? -1];
              return (
                visit && (
                  <li
                    key={visit.id}
                    ref={whole ? undefined : watch}
                    className={cx(styles['item'], whole && rows.length > MANY && styles['lazy'])}
                    style={gap > 0 ? { marginTop: gap } : undefined}
                    data-index={index}
                    aria-setsize={whole ? undefined : rows.length}
                    aria-posinset={whole ? undefined : index + 1}
                  >
                    <VisitRow visit={visit} register={register} asked={asked} />
                  </li>
                )
              );
            })}
          </ol>
        </section>
      ))}
      {!whole && <div aria-busy={following || undefined} style={{ height: Math.max(0, total - end) }} />}
    </div>
  );
}
