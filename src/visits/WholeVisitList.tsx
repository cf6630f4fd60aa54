import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { useRowKeys } from './use-row-keys.ts';
import styles from './VisitList.module.css';
import { type Asked, VisitRow } from './VisitRow.tsx';
import { YearHeading } from './YearHeading.tsx';
import { yearGroups } from './year-groups.ts';

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
              <li key={visit.id} className={styles['item']}>
                <VisitRow visit={visit} register={register} asked={asked} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
