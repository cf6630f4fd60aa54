import { countryOf, type Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { sidesOfPeople } from './side.ts';

/** How much there is on record, for the sentence that opens the overview. */
export interface AtAGlance {
  readonly visits: number;
  /** First year in which anything on record may have been. */
  readonly since: number;
  readonly partners: number;
  /** Countries and regions of the partners. */
  readonly countries: number;
  /** People of the partners, as the directory of people counts them. */
  readonly peopleMet: number;
  readonly agreements: number;
  readonly commitments: number;
}

const sum = (column: Uint16Array): number => column.reduce((total, n) => total + n, 0);

export function atAGlance(register: Register): AtAGlance {
  return {
    visits: register.visits.length,
    since: register.firstYear,
    partners: register.partners.length,
    countries: new Set(register.partners.flatMap((p) => countryOf(p) ?? [])).size,
    peopleMet: sidesOfPeople(register).filter((side) => side === 'partner').length,
    agreements: sum(register.columns.agreements),
    commitments: sum(register.columns.open),
  };
}

/** The featured partners that are on record, in the order of the dashboard file. */
export const featuredPartners = (register: Register): readonly Partner[] =>
  register.dashboard.featuredPartners.flatMap((id) => register.partnerById.get(id) ?? []);

/** Partners with the most visits that are not featured; among equals the one seen last, then by id. */
export function mostActive(register: Register, limit: number): readonly Partner[] {
  const featured = new Set(register.dashboard.featuredPartners);
  const { date, dates } = register.time;
  const last = (p: Partner) =>
    dates.latest[date[register.visitsByPartner.rows(p.id).at(-1) ?? -1] ?? -1] ?? 0;
  const count = (p: Partner) => register.visitsByPartner.rows(p.id).length;
  return register.partners
    .filter((p) => !featured.has(p.id) && count(p) > 0)
    .toSorted((a, b) => count(b) - count(a) || last(b) - last(a) || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
