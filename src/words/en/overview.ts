import { counted, number, plural } from '../format.ts';

/** The words beside a figure: what is counted, then how the sentence goes on. */
export interface FigureWords {
  readonly what: string;
  readonly rest: string;
}

/** A list of open commitments, counted. */
interface LedgerCounts {
  readonly open: number;
  readonly dated: number;
  readonly overdue: number;
  readonly reported: number;
}

/** Words of the overview: the opening sentence in figures, and the heads of its parts. */
export const overview = {
  title: 'Who came, where we went, what was agreed',
  empty: 'Nothing is on record yet',
  /** The words beside each figure; read in a row they make one sentence. */
  figures: {
    visits: (n: number, since: number): FigureWords => ({
      what: plural(n, 'visit', 'visits'),
      rest: `on record since ${since}, with`,
    }),
    partners: (n: number): FigureWords => ({
      what: plural(n, 'partner', 'partners'),
      rest: 'that come from',
    }),
    countries: (n: number): FigureWords => ({
      what: plural(n, 'country or region', 'countries and regions'),
      rest: 'in all;',
    }),
    people: (n: number): FigureWords => ({
      what: plural(n, 'person', 'people'),
      rest: 'met across the table,',
    }),
    agreements: (n: number): FigureWords => ({
      what: plural(n, 'agreement', 'agreements'),
      rest: 'signed or renewed,',
    }),
    commitments: (n: number): FigureWords => ({
      what: plural(n, 'commitment', 'commitments'),
      rest: 'still open.',
    }),
  },
  timeline: 'Timeline of delegations',
  rest: 'Partners, themes and latest visits',
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
