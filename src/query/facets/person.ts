import { facet } from './facet.ts';

/** Somebody who took part, on either side. */
export const person = facet({
  id: 'person',
  values: (register) => register.people.map((p) => p.id),
  of: (visit) => visit.participants.map((p) => p.person),
  cells: (register) => register.columns.people,
  label: (value, register) => register.personById.get(value)?.name ?? value,
  order: 'by-count',
  brief: 5,
});
