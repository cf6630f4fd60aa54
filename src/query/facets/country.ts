import { countryOf } from '../../records/partner.ts';
import { facet } from './facet.ts';
import { partnersOf } from './partners-of.ts';
import { cellsOfPartners } from './quick-cells.ts';

/** Country or region of the partners, as ISO 3166-1 alpha-2; not where the meeting took place. */
export const country = facet({
  id: 'country',
  values: (register) => [...new Set(register.partners.flatMap((p) => countryOf(p) ?? []))].sort(),
  of: (visit, register) => partnersOf(visit, register).flatMap((p) => countryOf(p) ?? []),
  cells: (register, place) => cellsOfPartners(register, (partner) => place.get(countryOf(partner) ?? '')),
  label: (value, _register, words) => words.records.country(value),
  order: 'by-count',
  brief: 5,
});
