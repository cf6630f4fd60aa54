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
  const rank = (c: Commitment) => {
    const place = featured.findIndex((id) => c.visit.partners.includes(id));
    return place < 0 ? featured.length : place;
  };
  return commitments.toSorted((a, b) => rank(a) - rank(b));
}
