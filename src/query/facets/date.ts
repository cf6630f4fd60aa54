import { type Exactness, exactnesses, exactnessOf } from '../../records/exactness.ts';
import { facet } from './facet.ts';
import { cellsOfDates } from './quick-cells.ts';

/** How exactly the date is known. */
export const date = facet({
  id: 'date',
  values: () => exactnesses,
  of: (visit) => exactnessOf(visit.when),
  cells: (register, place) =>
    cellsOfDates(register, (when) => exactnessOf(when).flatMap((value) => place.get(value) ?? [])),
  label: (value, _register, words) => words.filters.values.date[value as Exactness],
  order: 'listed',
});
