import type { KindBalance } from '../insight/direction-balance.ts';
import { paths } from '../query/paths.ts';
import type { PartnerKind } from '../records/partner.ts';
import type { Direction } from '../records/visit.ts';
import type { Place } from './steps.ts';

/** One side of a row, or the number beside it. */
export interface BalanceMark {
  readonly key: string;
  readonly count: number;
  /** How long its bar is, to the left of the line below 0. */
  readonly length: number;
  readonly label: string;
  readonly href: string;
}

/** A kind of partner as it is drawn. */
export interface BalanceRow {
  readonly key: string;
  readonly name: string;
  readonly marks: Readonly<Record<Direction, BalanceMark>>;
}

/** The rows with their words and addresses. */
export function balanceRows(
  balances: readonly KindBalance[],
  nameOf: (kind: PartnerKind) => string,
  words: {
    readonly way: Readonly<Record<Direction, string>>;
    readonly mark: (name: string, what: string, n: number) => string;
  },
): readonly BalanceRow[] {
  return balances.map(({ kind, byDirection }) => {
    const name = nameOf(kind);
    const mark = (direction: Direction): BalanceMark => ({
      key: `${kind} ${direction}`,
      count: byDirection[direction],
      length: direction === 'inbound' ? -byDirection[direction] : byDirection[direction],
      label: words.mark(name, words.way[direction], byDirection[direction]),
      href: paths.visits({ kind: [kind], direction: [direction] }),
    });
    return {
      key: kind,
      name,
      marks: { inbound: mark('inbound'), outbound: mark('outbound'), joint: mark('joint') },
    };
  });
}

/** Where the marks stand: visits to us, by us, elsewhere. */
export const balancePlaces = (rows: readonly BalanceRow[]): readonly Place[] =>
  rows.flatMap(({ marks }, row) =>
    [marks.inbound, marks.outbound, marks.joint].flatMap(({ key, count }, column) =>
      count > 0 ? [{ key, row, column }] : [],
    ),
  );
