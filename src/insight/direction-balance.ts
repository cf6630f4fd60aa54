import { type PartnerKind, partnerKinds } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import type { Direction, Visit } from '../records/visit.ts';
import { byDirection } from './theme-counts.ts';

/** Visits with one kind of partner, by who travelled. A visit with partners of two kinds counts under both. */
export interface KindBalance {
  readonly kind: PartnerKind;
  readonly total: number;
  readonly byDirection: Readonly<Record<Direction, number>>;
}

/** The kinds of partner that occur, by number of visits. */
export function kindBalances(register: Register, visits: readonly Visit[]): readonly KindBalance[] {
  return partnerKinds
    .map((kind) => {
      const own = visits.filter((visit) =>
        visit.partners.some((id) => register.partnerById.get(id)?.kind === kind),
      );
      return { kind, total: own.length, byDirection: byDirection(own) };
    })
    .filter((balance) => balance.total > 0)
    .sort((a, b) => b.total - a.total);
}

/** What there is to say about who travelled more. */
export type BalanceFinding =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'came' | 'went' | 'even';
      readonly inbound: number;
      readonly outbound: number;
      /** The kind of partner with whom it is the other way round. */
      readonly against?: PartnerKind;
    };

/** Visits of one kind that make it worth naming as the exception. */
const ENOUGH = 5;

/** Whether they came more, or we went more, and with which kind of partner it is clearly the other way round. */
export function balanceFinding(visits: readonly Visit[], kinds: readonly KindBalance[]): BalanceFinding {
  const { inbound, outbound } = byDirection(visits);
  if (inbound + outbound === 0) return { kind: 'none' };
  const lean = Math.sign(inbound - outbound);
  const against =
    lean === 0
      ? undefined
      : kinds.find(
          ({ byDirection: way }) =>
            way.inbound + way.outbound >= ENOUGH && Math.sign(way.inbound - way.outbound) === -lean,
        )?.kind;
  const kind = lean > 0 ? 'came' : lean < 0 ? 'went' : 'even';
  return { kind, inbound, outbound, ...(against && { against }) };
}
