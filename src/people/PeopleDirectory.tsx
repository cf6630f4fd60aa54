import { paths } from '../query/paths.ts';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { Listed } from './directory.ts';
import { FullName } from './FullName.tsx';
import styles from './PeopleDirectory.module.css';

/** People in a column: name in both scripts, the post last on record, number of visits. */
export function PeopleDirectory({
  people,
  current,
}: {
  readonly people: readonly Listed[];
  readonly current?: string;
}) {
  const { words } = useLanguage();
  return (
    <ol>
      {people.map(({ person, visits, seat }) => (
        <li key={person.id}>
          <a
            className={styles['person']}
            href={paths.person(person.id)}
            aria-current={person.id === current ? 'page' : undefined}
          >
            <span className={styles['name']}>
              <FullName name={person.name} />
            </span>
            {(seat.title ?? seat.organisation) !== undefined && (
              <span className={styles['post']}>
                <Say text={seat.title ?? seat.organisation ?? ''} />
              </span>
            )}
            <span className={styles['count']}>
              {visits.length}
              <span className={styles['unit']}> {words.people.visitsUnit(visits.length)}</span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
