import { type Register, visitsOf } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';

/** The visits before and after one, of the visits with one partner. */
export interface Neighbours {
  /** Partner id. */
  readonly partner: string;
  readonly before?: Visit;
  readonly after?: Visit;
  /** How many visits the partner has, this one included, and which of them this is, from 1. */
  readonly count: number;
  readonly position: number;
}

/** One answer a partner of the visit, in the order of the record. */
export function neighboursOf(visit: Visit, register: Register): readonly Neighbours[] {
  return visit.partners.map((partner) => {
    const visits = visitsOf(register.visitsByPartner, partner);
    const at = visits.findIndex((v) => v.id === visit.id);
    const before = visits[at - 1];
    const after = visits[at + 1];
    return {
      partner,
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
      count: visits.length,
      position: at + 1,
    };
  });
}
