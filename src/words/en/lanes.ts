import { counted, number } from '../format.ts';

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
  /** "214 visits in 9 lanes, 31 in more than one, 4 in none". */
  total: (n: number, lanes: number, several: number, none: number): string =>
    `${visits(n)} in ${counted(lanes, 'lane', 'lanes')}` +
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
  narrow: (total: string): string => `${total}. Visits by year; single marks need a wider window.`,
  others: (n: number): string => `Show ${counted(n, 'more lane', 'more lanes')}`,
  nothing: 'No visit stands in any of these lanes.',
};
