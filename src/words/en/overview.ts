import { counted, number, plural } from '../format.ts';
import { overviewFirst } from './overview-first.ts';

/** A list of open commitments, counted. */
interface LedgerCounts {
  readonly open: number;
  readonly dated: number;
  readonly overdue: number;
  readonly reported: number;
}

/** Words of the overview: the opening sentence in figures, and the heads of its parts. */
export const overview = {
  ...overviewFirst,
  featured: 'Featured partners',
  allPartners: (n: number) => `All ${number(n)} partners`,
  active: 'Seen most often',
  /** `dated`, `overdue` and `reported` count among the open ones. */
  ledger: ({ open, dated, overdue, reported }: LedgerCounts): string => {
    if (open === 0) return 'Nothing promised is still open';
    const head = `${counted(open, 'commitment', 'commitments')} open`;
    if (overdue > 0) return `${head}; ${number(overdue)} past ${plural(overdue, 'its day', 'their day')}`;
    if (reported === 0)
      return `${head}, with no report on ${open === 1 ? 'it' : open === 2 ? 'either' : 'any'} yet`;
    if (dated === 0) return `${head}; no due date recorded`;
    return `${head}; ${number(reported)} reported on`;
  },
  latest: 'Latest visits',
  allVisits: (n: number) => `All ${number(n)} visits`,
};
