import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useState } from 'react';
import type { Register } from '../records/register.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { drawnYears } from './drawn-years.ts';
import { useRowKeys } from './use-row-keys.ts';
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

/** A row that has focus stays drawn, or the keyboard would lose its place. */
function withFocused(drawn: number[], list: HTMLElement | null): number[] {
  const row =
    list?.contains(document.activeElement) && document.activeElement?.closest<HTMLElement>('li[data-index]');
  const index = row ? Number(row.dataset['index']) : undefined;
  return index === undefined || drawn.includes(index) ? drawn : [...drawn, index].sort((a, b) => a - b);
}

function RowsInView({ rows, register, asked }: Props) {
  const list = useRowKeys();
  const [top, setTop] = useState(0);
  const yearAt = (i: number) => listedYearOf(register, rows[i] ?? 0);
  const counts = useMemo(() => yearSizes(register, rows), [register, rows]);
  // The place of the list on the page is the browser's to know.
  useLayoutEffect(() => {
    const element = list.current;
    if (element) setTop(element.getBoundingClientRect().top + window.scrollY);
  }, [list]);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 104,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (i) => rows[i] ?? i,
    rangeExtractor: (range) => withFocused(defaultRangeExtractor(range), list.current),
  });
  const { years, end } = drawnYears(virtualizer.getVirtualItems(), yearAt, top);
  return (
    <div ref={list}>
      {years.map(({ year, gap, rows: drawn }) => (
        <section key={year} className={styles['year']} style={{ marginTop: gap }}>
          <YearHeading year={year} count={counts.get(year) ?? 0} />
          <ol>
            {drawn.map((row) => {
              const visit = register.visits[rows[row.index] ?? -1];
              return (
                visit && (
                  <li
                    key={visit.id}
                    ref={virtualizer.measureElement}
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
      <div style={{ height: Math.max(0, top + virtualizer.getTotalSize() - end) }} />
    </div>
  );
}
