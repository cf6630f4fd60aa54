import { counted, number } from '../format.ts';

const visits = (n: number): string => counted(n, 'visit', 'visits');

/** Words of: the visits in the timeline, one by one. */
export const stops = {
  /** Visits that have a mark but no name beside it. */
  moreHere: (n: number, span: string): string => `${visits(n)} without a name here, ${span}`,
  week: (from: string, to: string): string => `${from} to ${to}`,
  bin: (when: string, side: string, certain: number, most: number): string =>
    `${when}, ${side}: ${certain === most ? visits(most) : `${number(certain)} for certain, up to ${number(most)}`}`,
  quarter: (year: number, quarter: number): string =>
    `${['January–March', 'April–June', 'July–September', 'October–December'][quarter - 1] ?? ''} ${year}`,
  /** A direction inside a visit's name. */
  went: { inbound: 'inbound', outbound: 'outbound', joint: 'elsewhere or online' },
  colon: ': ',
  head: 'Head of delegation',
  commitments: (n: number): string => counted(n, 'open commitment', 'open commitments'),
  more: (n: number): string => `and ${number(n)} more`,
  /** In the small print of a card. */
  card: {
    people: (n: number): string => counted(n, 'person', 'people'),
    others: (n: number): string => `and ${counted(n, 'other', 'others')}`,
    comma: ' ',
  },
  mini: (n: number, inbound: number, outbound: number, joint: number, years: string): string =>
    n === 0
      ? `No visit, ${years}`
      : `${visits(n)}, ${years}: ${inbound} inbound, ${outbound} outbound${joint > 0 ? `, ${joint} elsewhere or online` : ''}`,
};
