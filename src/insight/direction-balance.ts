import { type PartnerKind, partnerKinds } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { type Direction, directions, type Visit } from '../records/visit.ts';
import { byDirection } from './theme-counts.ts';

/** Visits with one kind of partner, by who travelled. A visit with partners of two kinds counts under both. */
export interface KindBalance {
  readonly kind: PartnerKind;
  readonly total: number;
  readonly byDirection: Readonly<Record<Direction, number>>;
}

/** The kinds of partner that occur, by number of visits. */
export function kindBalances({ columns, partners }: Register): readonly KindBalance[] {
  const kindOf = partners.map(({ kind }) => partnerKinds.indexOf(kind));
  const counts = partnerKinds.map(() => directions.map(() => 0));
  const { starts, flat } = columns.partners;
  columns.time.direction.forEach((direction, row) => {
    const own = flat.subarray(starts[row], starts[row + 1]);
    for (const kind of new Set(Array.from(own, (partner) => kindOf[partner] ?? -1))) {
      const ways = counts[kind];
      if (ways) ways[direction] = (ways[direction] ?? 0) + 1;
    }
  });
  return partnerKinds
    .map((kind, i) => {
      const [inbound = 0, outbound = 0, joint = 0] = counts[i] ?? [];
      return { kind, total: inbound + outbound + joint, byDirection: { inbound, outbound, joint } };
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
