import type { Partner } from '../../records/partner.ts';
import type { Register } from '../../records/register.ts';
import type { Visit } from '../../records/visit.ts';

/** The partner records of a visit. */
export const partnersOf = (visit: Visit, register: Register): readonly Partner[] =>
  visit.partners.flatMap((id) => register.partnerById.get(id) ?? []);
