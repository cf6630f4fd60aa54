import type { Contact } from '../insight/contacts.ts';
import { paths } from '../query/paths.ts';
import { yearOf } from '../records/day.ts';
import type { Person } from '../records/person.ts';
import { sayOther } from '../records/text.ts';
import type { Visit } from '../records/visit.ts';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './PeopleMet.module.css';

/** The years in which some visits may have been. */
const yearsOf = (visits: readonly Visit[]): [number, number] => [
  Math.min(...visits.map((v) => yearOf(v.when.earliest))),
  Math.max(...visits.map((v) => yearOf(v.when.latest))),
];

/** Somebody met, with each post and, when there is more than one visit to tell apart, when it was held. */
export function PersonMet({
  person,
  contact,
  dated,
  ofPartner,
}: {
  readonly person: Person;
  readonly contact: Contact;
  /** Whether the years stand beside the posts. */
  readonly dated: boolean;
  /** Whether leading a delegation is worth a mark: for people of the partner. */
  readonly ofPartner: boolean;
}) {
  const { lang, words } = useLanguage();
  const say = words.partners;
  const other = sayOther(person.name, lang);
  return (
    <li className={styles['person']}>
      <p>
        <a className={styles['name']} href={paths.person(person.id)}>
          <Say text={person.name} />
        </a>
        {other && (
          <span className={styles['other']} lang={other.lang}>
            {other.text}
          </span>
        )}
        {ofPartner && contact.headed.length > 0 && <span className={styles['head']}>{say.head}</span>}
        {contact.visits.length > 1 && (
          <span className={styles['times']}>{say.timesMet(contact.visits.length)}</span>
        )}
      </p>
      {contact.posts.map((post) => (
        <p key={post.visits[0]?.id} className={styles['post']}>
          {post.title ? (
            <Say text={post.title} />
          ) : post.organisation ? (
            <Say text={post.organisation} />
          ) : (
            say.noPost
          )}
          {dated && <span className={styles['years']}>{words.dates.years(...yearsOf(post.visits))}</span>}
        </p>
      ))}
    </li>
  );
}
