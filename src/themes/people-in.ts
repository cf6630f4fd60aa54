import { type Contact, contactsOf } from '../insight/contacts.ts';
import type { Visit } from '../records/visit.ts';

/** The people of some visits: those who came from outside, and our own. */
export interface PeopleIn {
  readonly met: readonly Contact[];
  readonly ours: readonly Contact[];
}

/** Parts the people of some visits (given in order of time) by the side on which each sat last, so that each is counted once. */
export function peopleIn(visits: readonly Visit[]): PeopleIn {
  const everybody = contactsOf(visits, () => true);
  const isOurs = (contact: Contact) => contact.posts.at(-1)?.side === 'home';
  return {
    met: everybody.filter((contact) => !isOurs(contact)),
    ours: everybody.filter(isOurs),
  };
}
