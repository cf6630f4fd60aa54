import { type Scope, scopes } from '../../records/partner.ts';
import { facet } from './facet.ts';
import { partnersOf } from './partners-of.ts';
import { cellsOfPartners } from './quick-cells.ts';

/** Whether the partner is domestic, international, or of Hong Kong, Macao or Taiwan. */
export const scope = facet({
  id: 'scope',
  values: () => scopes,
  of: (visit, register) => partnersOf(visit, register).map((p) => p.scope),
  cells: (register, place) => cellsOfPartners(register, (partner) => place.get(partner.scope)),
  label: (value, _register, words) => words.records.scope[value as Scope],
  order: 'listed',
});
