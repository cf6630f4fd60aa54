import { contactsOf } from '../insight/contacts.ts';
import { type Register, visitsOf } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './CoTravellers.module.css';
import { LastPost } from './LastPost.tsx';
import { PersonLink } from './PersonLink.tsx';

const LIMIT = 12;

/** The people who sat on the same side at the same visits, those most often there first. */
export function coTravellers(register: Register, person: string) {
  const visits = visitsOf(register.visitsByPerson, person);
  const sideAt = (visit: Visit) => visit.participants.find((p) => p.person === person)?.side;
  return contactsOf(visits, (p, visit) => p.person !== person && p.side === sideAt(visit));
}

/** Who came along, and how often. */
export function CoTravellers({ person, register }: { readonly person: string; readonly register: Register }) {
  const { words } = useLanguage();
  const contacts = coTravellers(register, person);
  const shown = contacts.slice(0, LIMIT);
  return (
    <>
      <ul className={styles['list']}>
        {shown.map((contact) => (
          <li key={contact.person} className={styles['row']}>
            <div>
              <PersonLink
                id={contact.person}
                name={register.personById.get(contact.person)?.name ?? contact.person}
              />
              <div className={styles['post']}>
                <LastPost contact={contact} />
              </div>
            </div>
            <span className={styles['count']}>{words.people.times(contact.visits.length)}</span>
          </li>
        ))}
      </ul>
      {shown.length < contacts.length && (
        <p className={styles['post']}>{words.people.shownOf(shown.length, contacts.length)}</p>
      )}
    </>
  );
}
