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

/** The partners of some visits (places in the register, ascending), by number of them, then the latest first. No record is read. */
export function partnersIn(
  rows: Uint32Array,
  { columns, partners, visits }: Register,
): readonly PartnerCount[] {
  const { starts, flat } = columns.partners;
  const counts = new Map<number, { n: number; first: number }>();
  for (const row of rows.toReversed())
    for (const place of flat.subarray(starts[row], starts[row + 1])) {
      const count = counts.get(place) ?? { n: 0, first: row };
      counts.set(place, count);
      count.n++;
      count.first = row;
    }
  return [...counts]
    .flatMap(([place, { n, first }]): PartnerCount[] => {
      const partner = partners[place];
      const visit = visits[first];
      return partner && visit ? [{ partner, visits: n, first: visit }] : [];
    })
    .sort((a, b) => b.visits - a.visits);
}
