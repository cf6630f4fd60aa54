import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { cx } from '../ui/cx.ts';
import { useRowKeys } from './use-row-keys.ts';
import styles from './VisitList.module.css';
import { type Asked, VisitRow } from './VisitRow.tsx';
import { YearHeading } from './YearHeading.tsx';
import { yearGroups } from './year-groups.ts';

/** From here on the browser puts off the layout of rows out of view; it still finds and prints them. */
const MANY = 150;

/** A list of visits with every row drawn. `visits` are in the order of the list. */
export function WholeVisitList({
  visits,
  register,
  asked,
}: {
  readonly visits: readonly Visit[];
  readonly register: Register;
  readonly asked: Asked;
}) {
  const list = useRowKeys();
  return (
    <div ref={list}>
      {yearGroups(visits).map((group) => (
        <section key={group.year} className={styles['year']}>
          <YearHeading year={group.year} count={group.visits.length} />
          <ol>
            {group.visits.map((visit) => (
              <li key={visit.id} className={cx(styles['item'], visits.length > MANY && styles['lazy'])}>
                <VisitRow visit={visit} register={register} asked={asked} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
