import { plural } from '../format.ts';

/** The words beside a figure: what is counted, then how the sentence goes on. */
export interface FigureWords {
  readonly what: string;
  readonly rest: string;
}

/** Of the words of the overview, those above and beside its timeline. */
export const overviewFirst = {
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
};
