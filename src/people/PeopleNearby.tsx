import { paths } from '../query/paths.ts';
import type { Side } from '../records/visit.ts';
import { Link } from '../ui/Link.tsx';
import { SectionHead } from '../ui/SectionHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { type Listed, sortPeople } from './directory.ts';
import { PeopleDirectory } from './PeopleDirectory.tsx';
import styles from './PeopleNearby.module.css';

const ROWS = 15;

/** The part of the directory round one person: those of the same side, by number of visits. */
export function PeopleNearby({
  people,
  current,
  side,
}: {
  readonly people: readonly Listed[];
  /** Person id. */
  readonly current: string;
  readonly side: Side;
}) {
  const { lang, words } = useLanguage();
  const same = sortPeople(
    people.filter((p) => p.side === side),
    'visits',
    lang,
  );
  const at = same.findIndex((p) => p.person.id === current);
  const start = Math.max(0, Math.min(at - Math.floor(ROWS / 2), same.length - ROWS));
  return (
    <nav aria-label={words.people.directory}>
      <SectionHead title={words.people.directory} aside={words.people.sides[side]} />
      <PeopleDirectory people={same.slice(start, start + ROWS)} current={current} />
      <p className={styles['note']}>
        {words.people.nearby(start + 1, Math.min(start + ROWS, same.length), same.length)}{' '}
        <Link href={paths.people({ side })}>{words.people.showAll(same.length)}</Link>
      </p>
    </nav>
  );
}
