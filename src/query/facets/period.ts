import { during } from '../../records/when.ts';
import { facet } from './facet.ts';

/** Every planning period in which the visit may have been. */
export const period = facet({
  id: 'period',
  values: (register) => register.dashboard.periods.map((p) => p.id),
  of: (visit, register) =>
    register.dashboard.periods.filter((p) => during(visit.when, p.from, p.to) !== 'no').map((p) => p.id),
  label: (value, register) => register.periodById.get(value)?.name ?? value,
  note: (value, register, words) => {
    const period = register.periodById.get(value);
    return period ? words.dates.years(period.fromYear, period.toYear) : '';
  },
  order: 'listed',
});
