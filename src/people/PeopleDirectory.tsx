import { memo } from 'react';
import { paths } from '../query/paths.ts';
import type { Person } from '../records/person.ts';
import { say, wordings } from '../records/text.ts';
import { type Finding, FoundIn } from '../ui/FoundIn.tsx';
import { SayFound } from '../ui/SayFound.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useSlices } from '../ui/use-slices.ts';
import type { Listed } from './directory.ts';
import { FullName } from './FullName.tsx';
import styles from './PeopleDirectory.module.css';

/** Up to so many people are drawn at once. */
const MANY = 500;
/** Height of a row before it is drawn, px. */
const USUAL = 57;

/** People in a column: name in both scripts, the post last on record, number of visits. */
export function PeopleDirectory({
  people,
  current,
  finding,
}: {
  readonly people: readonly Listed[];
  readonly current?: string;
  readonly finding?: Finding<Person> | undefined;
}) {
  const drawn = useSlices(people, MANY);
  const left = people.length - drawn;
  return (
    <ol className={people.length > MANY ? styles['many'] : undefined}>
      {people.slice(0, drawn).map((listed) => (
        <li key={`${listed.side} ${listed.person.id}`}>
          <Row listed={listed} isCurrent={listed.person.id === current} finding={finding} />
        </li>
      ))}
      {left > 0 && <li aria-busy="true" style={{ height: left * USUAL }} />}
    </ol>
  );
}

const Row = memo(function Row({
  listed: { person, visits, seat },
  isCurrent,
  finding,
}: {
  readonly listed: Listed;
  readonly isCurrent: boolean;
  readonly finding: Finding<Person> | undefined;
}) {
  const { lang, words } = useLanguage();
  const post = seat.title ?? seat.organisation;
  const shown = [...wordings(person.name), ...(post === undefined ? [] : [say(post, lang).text])];
  return (
    <a
      className={styles['person']}
      href={paths.person(person.id)}
      aria-current={isCurrent ? 'page' : undefined}
    >
      <span className={styles['name']}>
        <FullName name={person.name} find={finding?.find} />
      </span>
      {post !== undefined && (
        <span className={styles['post']}>
          <SayFound text={post} find={finding?.find} />
        </span>
      )}
      <span className={styles['count']}>
        {visits.length}
        <span className={styles['unit']}> {words.people.visitsUnit(visits.length)}</span>
      </span>
      {finding && (
        <span className={styles['found']}>
          <FoundIn where={finding.where(person, shown)} />
        </span>
      )}
    </a>
  );
});
