import type { CSSProperties, ReactNode } from 'react';
import type { PeriodGlance } from '../insight/period-glance.ts';
import type { PeriodYear } from '../insight/period-visits.ts';
import type { SpanCount } from '../insight/year-counts.ts';
import { paths } from '../query/paths.ts';
import { type Direction, directions } from '../records/visit.ts';
import { cx } from '../ui/cx.ts';
import { Mark } from '../ui/Mark.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { beforeHref } from './compared.ts';
import styles from './PeriodYears.module.css';
import { PeriodYearsHead } from './PeriodYearsHead.tsx';
import { SpanNum } from './SpanNum.tsx';
import wide from './WideTable.module.css';

/** A line of visits over the years of a period, and under each year a small bar, the number of its visits, and who travelled. */
export function PeriodYears({
  glance,
  children,
}: {
  readonly glance: PeriodGlance;
  /** The line, as wide as the years. */
  readonly children: ReactNode;
}) {
  const { words } = useLanguage();
  const say = words.periods.done;
  const { years, counts, before, period } = glance;
  const most = Math.max(1, ...years.map(({ certain, possible }) => certain + possible));
  const drawn = years.some(({ certain, possible }) => certain + possible > 0);
  const way = (direction?: Direction) => (direction ? { direction: [direction] } : {});
  const cells = (of: (year: PeriodYear) => SpanCount, name: string, direction?: Direction) =>
    years.map((year) => (
      <td key={year.year}>
        {!direction && drawn && <Bar count={year} most={most} />}
        <SpanNum
          count={of(year)}
          href={paths.visits({ year: [String(year.year)], ...way(direction) })}
          label={(said) => say.cell(name, String(year.year), said)}
          blank={year.ahead}
        />
      </td>
    ));
  const totals = (now: SpanCount, then: SpanCount | undefined, direction?: Direction) => (
    <>
      <td className={styles['whole']}>
        <SpanNum count={now} href={paths.visits({ period: [period.id], ...way(direction) })} />
      </td>
      {then && (
        <td className={styles['then']}>
          <SpanNum count={then} href={beforeHref(glance, way(direction)) ?? ''} />
        </td>
      )}
    </>
  );
  return (
    <div className={cx(styles['frame'], before && styles['compared'])}>
      <div className={styles['line']}>{children}</div>
      <div className={wide['scroll']}>
        <table className={styles['years']}>
          <caption>
            <VisuallyHidden>{say.caption}</VisuallyHidden>
          </caption>
          <PeriodYearsHead glance={glance} />
          <tbody>
            <tr className={styles['all']}>
              <th scope="row">{say.all}</th>
              {cells((year) => year, say.all)}
              {totals(counts.visits, before?.counts.visits)}
            </tr>
            {directions.map((direction) => {
              const name = words.charts.way[direction];
              return (
                <tr key={direction}>
                  <th scope="row">
                    <span className={styles[direction]}>
                      <Mark direction={direction} /> {name}
                    </span>
                  </th>
                  {cells((year) => year.byDirection[direction], name, direction)}
                  {totals(counts.byDirection[direction], before?.counts.byDirection[direction], direction)}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {counts.visits.possible > 0 && <p className={styles['note']}>{say.note}</p>}
    </div>
  );
}

/** Solid what is certain, an outline above it what is possible. */
function Bar({ count: { certain, possible }, most }: { readonly count: SpanCount; readonly most: number }) {
  return (
    <span
      className={styles['bar']}
      aria-hidden="true"
      style={{ '--certain': certain / most, '--possible': possible / most } as CSSProperties}
    >
      {possible > 0 && <i className={styles['possible']} />}
      {certain > 0 && <i className={styles['certain']} />}
    </span>
  );
}
