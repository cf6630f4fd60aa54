import { isExact, type When } from '../../records/when.ts';
import { facet } from './facet.ts';
import { cellsOfDates } from './quick-cells.ts';

/** From the best known to the least known; `about` and `uncertain` are doubts of the record itself (EDTF `~` and `?`). */
export const exactnesses = ['exact', 'month', 'year', 'period', 'one-of', 'about', 'uncertain'] as const;
export type Exactness = (typeof exactnesses)[number];

/** How exactly a date is known. A date may be two of these (a month, and uncertain); an exact one is nothing else. */
export function exactnessOf(when: When): readonly Exactness[] {
  if (isExact(when)) return ['exact'];
  const found: Exactness[] = [];
  if (when.kind === 'one-of') found.push('one-of');
  else if (when.kind === 'within' || when.missing) found.push('period');
  else if (when.precision === 'month' || when.precision === 'year') found.push(when.precision);
  else if (when.precision !== 'day') found.push('period');
  if (when.approximate) found.push('about');
  if (when.uncertain) found.push('uncertain');
  return found;
}

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
