import type { Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';

/** A partner and in how many of some visits it took part. */
export interface PartnerCount {
  readonly partner: Partner;
  readonly visits: number;
  /** The one that may have been first. */
  readonly first: Visit;
}

/** The partners of some visits (given in order of time), by number of them, then the latest first. */
export function partnersIn(visits: readonly Visit[], register: Register): readonly PartnerCount[] {
  const counts = new Map<string, { readonly visits: number; readonly first: Visit }>();
  for (const visit of visits.toReversed())
    for (const id of new Set(visit.partners))
      counts.set(id, { visits: (counts.get(id)?.visits ?? 0) + 1, first: visit });
  return [...counts]
    .flatMap(([id, count]): PartnerCount[] => {
      const partner = register.partnerById.get(id);
      return partner ? [{ partner, ...count }] : [];
    })
    .sort((a, b) => b.visits - a.visits);
}
