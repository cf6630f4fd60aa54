import { type Contact, peopleMet } from '../insight/contacts.ts';
import { sidesOfPeople } from '../insight/side.ts';
import { yearOf } from '../records/day.ts';
import { lazily } from '../records/lazily.ts';
import type { Person } from '../records/person.ts';
import { type Register, visitsOf } from '../records/register.ts';
import { say } from '../records/text.ts';
import type { Participant, Side, Visit } from '../records/visit.ts';

/** A person as the directory lists them. */
export interface Listed {
  readonly person: Person;
  readonly side: Side;
  /** Those that are counted, in order of time, at least one. */
  readonly visits: readonly Visit[];
  /** The seat at the last visit. */
  readonly seat: Participant;
}

const listed = new WeakMap<Register, readonly Listed[]>();

/** Everybody who is named at a visit; people of no visit are left out. The record of a seat is read when it is asked for. */
export function listPeople(register: Register): readonly Listed[] {
  const known = listed.get(register);
  if (known) return known;
  const sides = sidesOfPeople(register);
  const all = register.people.flatMap((person, i): readonly Listed[] => {
    const side = sides[i];
    if (!side) return [];
    const visits = visitsOf(register.visitsByPerson, person.id);
    const seat = lazily(() => visits.at(-1)?.participants.findLast((p) => p.person === person.id));
    return [
      {
        person,
        side,
        visits,
        get seat() {
          return seat() ?? { person: person.id, side, role: 'member' };
        },
      },
    ];
  });
  listed.set(register, all);
  return all;
}

/** Who was met at the visits of a partner, its people and ours, with these visits alone. */
export function listPeopleMet(register: Register, partner: string): readonly Listed[] {
  const { theirs, ours } = peopleMet(register, partner);
  const listed =
    (side: Side) =>
    (contact: Contact): readonly Listed[] => {
      const person = register.personById.get(contact.person);
      const seat = contact.visits.at(-1)?.participants.findLast((p) => p.person === contact.person);
      return person && seat ? [{ person, side, visits: contact.visits, seat }] : [];
    };
  return [...theirs.flatMap(listed('partner')), ...ours.flatMap(listed('home'))];
}

/** How many people sat on each side. */
export function countSides(people: readonly Listed[]): Readonly<Record<Side, number>> {
  const count = { home: 0, partner: 0, other: 0 };
  for (const { side } of people) count[side]++;
  return count;
}

const lastDay = (listed: Listed): number => Math.max(...listed.visits.map((v) => v.when.latest));

/** Sorts by name in the order of a language, by number of visits, or by the last visit; among equals by name. */
export function sortPeople(
  people: readonly Listed[],
  by: 'name' | 'visits' | 'last',
  lang: string,
): readonly Listed[] {
  const collator = new Intl.Collator(lang);
  const names = new Map(people.map((p) => [p, say(p.person.name, lang).text]));
  const byName = (a: Listed, b: Listed) => collator.compare(names.get(a) ?? '', names.get(b) ?? '');
  return people.toSorted((a, b) => {
    if (by === 'visits') return b.visits.length - a.visits.length || byName(a, b);
    if (by === 'last') return lastDay(b) - lastDay(a) || byName(a, b);
    return byName(a, b);
  });
}

/** The years in which the visits began at the earliest, each once, in order. */
export const yearsOf = (visits: readonly Visit[]): readonly number[] => [
  ...new Set(visits.map((v) => yearOf(v.when.earliest))),
];
