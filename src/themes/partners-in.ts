import type { Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';

/** A partner and in how many of some visits it took part. */
export interface PartnerCount {
  readonly partner: Partner;
  readonly visits: number;
}

/** The partners of some visits (given in order of time), by number of them, then the latest first. */
export function partnersIn(visits: readonly Visit[], register: Register): readonly PartnerCount[] {
  const counts = new Map<string, number>();
  for (const visit of visits.toReversed())
    for (const id of new Set(visit.partners)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .flatMap(([id, n]): PartnerCount[] => {
      const partner = register.partnerById.get(id);
      return partner ? [{ partner, visits: n }] : [];
    })
    .sort((a, b) => b.visits - a.visits);
}
