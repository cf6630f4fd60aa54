import { dayOf, yearOf } from '../../records/day.ts';
import { during } from '../../records/when.ts';
import { facet } from './facet.ts';

/** From the later year down to the earlier, both included. */
const down = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => to - i);

/** Every year in which the visit may have been, so a visit of unknown year is found under each possible one. */
export const year = facet({
  id: 'year',
  values: (register) => down(register.firstYear, register.lastYear).map(String),
  of: ({ when }) =>
    down(yearOf(when.earliest), yearOf(when.latest))
      .filter((y) => during(when, dayOf(y, 1, 1), dayOf(y, 12, 31)) !== 'no')
      .map(String),
  label: (value) => value,
  order: 'listed',
  brief: 6,
});
