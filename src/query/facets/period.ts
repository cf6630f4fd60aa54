import type { Register } from '../../records/register.ts';
import { during, type When } from '../../records/when.ts';
import { facet } from './facet.ts';
import { cellsOfDates } from './quick-cells.ts';

const periodsOf = (when: When, { dashboard }: Register): readonly string[] =>
  dashboard.periods.filter((p) => during(when, p.from, p.to) !== 'no').map((p) => p.id);

/** Every planning period in which the visit may have been. */
export const period = facet({
  id: 'period',
  values: (register) => register.dashboard.periods.map((p) => p.id),
  of: ({ when }, register) => periodsOf(when, register),
  cells: (register, place) =>
    cellsOfDates(register, (when) => periodsOf(when, register).flatMap((id) => place.get(id) ?? [])),
  label: (value, register) => register.periodById.get(value)?.name ?? value,
  note: (value, register, words) => {
    const period = register.periodById.get(value);
    return period ? words.dates.years(period.fromYear, period.toYear) : '';
  },
  order: 'listed',
});
