import { shortNameOf } from '../../records/partner.ts';
import { facet } from './facet.ts';

/** Who was met; a visit with several partners has each of them. */
export const partner = facet({
  id: 'partner',
  values: (register) => register.partners.map((p) => p.id),
  of: (visit) => visit.partners,
  cells: (register) => register.columns.partners,
  label: (value, register) => {
    const partner = register.partnerById.get(value);
    return partner ? shortNameOf(partner) : value;
  },
  order: 'by-count',
  first: (register) => register.dashboard.featuredPartners,
  brief: 5,
  mark: 'seal',
});
