import { dayOf, yearOf } from '../../records/day.ts';
import { during, type When } from '../../records/when.ts';
import { facet } from './facet.ts';
import { cellsOfDates } from './quick-cells.ts';

/** From the later year down to the earlier, both included. */
const down = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => to - i);

const yearsOf = (when: When): readonly number[] =>
  down(yearOf(when.earliest), yearOf(when.latest)).filter(
    (year) => during(when, dayOf(year, 1, 1), dayOf(year, 12, 31)) !== 'no',
  );

/** Every year in which the visit may have been, so a visit of unknown year is found under each possible one. */
export const year = facet({
  id: 'year',
  // To the year of today: that nothing is on record for it yet is to be seen.
  values: ({ firstYear, lastYear, asOf }) => down(firstYear, Math.max(lastYear, yearOf(asOf))).map(String),
  of: ({ when }) => yearsOf(when).map(String),
  cells: (register, place) =>
    cellsOfDates(register, (when) => yearsOf(when).flatMap((year) => place.get(String(year)) ?? [])),
  label: (value) => value,
  order: 'listed',
  brief: 6,
});
