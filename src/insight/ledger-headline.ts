import type { Commitment } from './commitments.ts';

/** What heads a list of open commitments. */
export interface LedgerFinding {
  readonly open: number;
  /** With a day by which they are due. */
  readonly dated: number;
  /** Of those, past that day. */
  readonly overdue: number;
  /** Reported on since they were made. */
  readonly reported: number;
}

export const ledgerFinding = (commitments: readonly Commitment[]): LedgerFinding => ({
  open: commitments.length,
  dated: commitments.filter((c) => c.outcome.due).length,
  overdue: commitments.filter((c) => c.overdue).length,
  reported: commitments.filter((c) => c.reported).length,
});

/** Commitments to featured partners first, in the order of the dashboard file; the rest as they stand. */
export function featuredFirst(
  commitments: readonly Commitment[],
  featured: readonly string[],
): readonly Commitment[] {
  const rank = ({ visit: { partners } }: Commitment) => {
    const place = featured.findIndex((id) => partners.includes(id));
    return place < 0 ? featured.length : place;
  };
  return commitments
    .map((commitment) => ({ commitment, rank: rank(commitment) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ commitment }) => commitment);
}

/** What a list of open commitments comes to, and the first of it. */
export interface Ledger {
  readonly finding: LedgerFinding;
  /** Those to featured partners before all others, and of each the longest waiting first. */
  readonly first: readonly Commitment[];
}

export const emptyLedger: Ledger = { finding: ledgerFinding([]), first: [] };

const byWaiting = (a: Commitment, b: Commitment): number =>
  a.since - b.since || (a.visit.id < b.visit.id ? -1 : a.visit.id > b.visit.id ? 1 : 0);

/**
 * A ledger with the open commitments of further visits.
 * @param limit so many stay among the first
 */
export function withMore(
  { finding, first }: Ledger,
  commitments: readonly Commitment[],
  featured: readonly string[],
  limit: number,
): Ledger {
  const more = ledgerFinding(commitments);
  return {
    finding: {
      open: finding.open + more.open,
      dated: finding.dated + more.dated,
      overdue: finding.overdue + more.overdue,
      reported: finding.reported + more.reported,
    },
    first: featuredFirst([...first, ...commitments].sort(byWaiting), featured).slice(0, limit),
  };
}
