import { counted, number } from '../format.ts';

/** Visits, and the lanes that they stand in; of the visits, those in more than one lane and those in none. */
interface Total {
  readonly visits: number;
  readonly lanes: number;
  readonly several: number;
  readonly none: number;
}

const visits = (n: number): string => counted(n, 'visit', 'visits');

/** Words of: the timeline in lanes. */
export const lanes = {
  /** Before the choice: "Lanes: by partner". */
  by: 'Lanes',
  kinds: {
    none: 'none',
    partner: 'by partner',
    kind: 'by kind of partner',
    theme: 'by theme',
    group: 'by theme group',
    scope: 'by scope',
    country: 'by country or region',
    head: 'by our head of delegation',
  },
  orderLabel: 'Order',
  orders: { count: 'most visits first', first: 'first visit first', name: 'by name' },
  /** "210 of 214 visits in 7 of 9 lanes, 31 in more than one, 4 in none". */
  total: ({ visits: n, lanes, several, none }: Total, of: number): string =>
    `${none > 0 ? `${number(n - none)} of ` : ''}${visits(n)} in ${lanes === of ? '' : `${number(lanes)} of `}${counted(of, 'lane', 'lanes')}` +
    (several > 0 ? `, ${number(several)} in more than one` : '') +
    (none > 0 ? `, ${number(none)} in none` : ''),
  inView: (n: number, of: number): string => `${number(n)} of ${counted(of, 'lane', 'lanes')} in view`,
  /** Beside a lane's name: in the time shown, and in all. */
  count: (n: number, of: number): string => (n === of ? visits(of) : `${number(n)} of ${visits(of)}`),
  fold: (name: string): string => `Fold ${name}`,
  unfold: (name: string): string => `Open ${name}`,
  gap: (duration: string): string => `nothing on record for ${duration}`,
  columns: 'columns: too many for single marks; every lane to the same scale',
  /** Where the window is too narrow for marks. */
  narrow: (total: string): string => `${total}. Visits by year, pale where the year is not certain.`,
  wider: ' Single marks need a wider window.',
  /** On paper and in a picture, which end there. */
  first: (n: number, of: number): string => `The first ${number(n)} of ${counted(of, 'lane', 'lanes')}`,
  others: (n: number): string => `Show ${counted(n, 'more lane', 'more lanes')}`,
  nothing: 'No visit stands in any of these lanes.',
};
