import type { Partner } from '../records/partner.ts';
import type { Person } from '../records/person.ts';
import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';

/** Something that took part in some visits, and in how many. */
export interface Companion<T> {
  readonly it: T;
  readonly visits: number;
}

function ranked<T>(
  visits: readonly Visit[],
  idsOf: (visit: Visit) => readonly string[],
  byId: ReadonlyMap<string, T>,
) {
  const counts = new Map<string, number>();
  for (const visit of visits.toReversed())
    for (const id of new Set(idsOf(visit))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .flatMap(([id, n]): Companion<T>[] => {
      const it = byId.get(id);
      return it === undefined ? [] : [{ it, visits: n }];
    })
    .sort((a, b) => b.visits - a.visits);
}

/** The partners of some visits (given in order of time), by number of them, then the latest first. */
export const partnersIn = (visits: readonly Visit[], register: Register): readonly Companion<Partner>[] =>
  ranked(visits, (visit) => visit.partners, register.partnerById);

/** The people of some visits, in the same order. */
export const peopleIn = (visits: readonly Visit[], register: Register): readonly Companion<Person>[] =>
  ranked(visits, (visit) => visit.participants.map((p) => p.person), register.personById);
