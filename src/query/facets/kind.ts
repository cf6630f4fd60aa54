import { type PartnerKind, partnerKinds } from '../../records/partner.ts';
import { facet } from './facet.ts';
import { partnersOf } from './partners-of.ts';
import { cellsOfPartners } from './quick-cells.ts';

/** What kind of body the partner is. */
export const kind = facet({
  id: 'kind',
  values: () => partnerKinds,
  of: (visit, register) => partnersOf(visit, register).map((p) => p.kind),
  cells: (register, place) => cellsOfPartners(register, (partner) => place.get(partner.kind)),
  label: (value, _register, words) => words.records.kind[value as PartnerKind],
  order: 'by-count',
  brief: 5,
});
