import { useMemo } from 'react';
import type { Register } from '../records/register.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { drawnYears } from './drawn-years.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowsInView } from './use-rows-in-view.ts';
import { useWhole } from './use-whole.ts';
import styles from './VisitList.module.css';
import { type Asked, VisitRow } from './VisitRow.tsx';
import { WholeVisitList } from './WholeVisitList.tsx';
import { YearHeading } from './YearHeading.tsx';
import { listedYearOf, yearSizes } from './year-groups.ts';

interface Props {
  /** Places of the visits in the register, in the order of the list. */
  readonly rows: Uint32Array;
  readonly register: Register;
  readonly asked: Asked;
}

/** A list too long to draw at once: the rows in view, and all of them as soon as the browser prints or searches the page. */
export function LongVisitList(props: Props) {
  const { words } = useLanguage();
  const [whole, drawWhole] = useWhole();
  if (whole) {
    const { rows, register, asked } = props;
    const visits = Array.from(rows, (row) => register.visits[row]).filter((visit) => visit !== undefined);
    return <WholeVisitList visits={visits} register={register} asked={asked} />;
  }
  return (
    <>
      <div className={styles['note']}>
        {words.visits.wholeList(props.rows.length)}
        <Button kind="quiet" onClick={drawWhole}>
          {words.visits.drawAll}
        </Button>
      </div>
      <RowsInView {...props} />
    </>
  );
}

/** Height of a row before it has been seen, px. */
const USUAL = 104;

function RowsInView({ rows, register, asked }: Props) {
  const list = useRowKeys();
  const { drawn, total, watch } = useRowsInView(list, rows, USUAL);
  const counts = useMemo(() => yearSizes(register, rows), [register, rows]);
  const { years, end } = drawnYears(drawn, (i) => listedYearOf(register, rows[i] ?? 0), 0);
  return (
    <div ref={list}>
      {years.map(({ year, gap, rows: ofYear }) => (
        <section key={year} className={styles['year']} style={{ marginTop: gap }}>
          <YearHeading year={year} count={counts.get(year) ?? 0} />
          <ol>
            {ofYear.map((row) => {
              const visit = register.visits[rows[row.index] ?? -1];
              return (
                visit && (
                  <li
                    key={visit.id}
                    ref={watch}
                    className={styles['item']}
                    style={{ marginTop: row.gap }}
                    data-index={row.index}
                    aria-setsize={rows.length}
                    aria-posinset={row.index + 1}
                  >
                    <VisitRow visit={visit} register={register} asked={asked} />
                  </li>
                )
              );
            })}
          </ol>
        </section>
      ))}
      <div style={{ height: Math.max(0, total - end) }} />
    </div>
  );
}
