import { counted, number } from '../format.ts';
import type { Slot } from '../sentence.ts';

/** Whether there were more or fewer than in the period before; `open`: doubted dates leave that open. */
export type Change = 'more' | 'fewer' | 'same' | 'open';
/** What of two periods is set side by side. */
export type Noun = 'visits' | 'partners' | 'agreements';

/** The names of each. */
export const nouns: Readonly<Record<Noun, readonly [one: string, many: string]>> = {
  visits: ['visit', 'visits'],
  partners: ['partner', 'partners'],
  agreements: ['agreement', 'agreements'],
};

/** A count with what is possible in it. */
export const range = (certain: number, possible: number): string =>
  possible === 0 ? number(certain) : `${number(certain)} for certain, up to ${number(certain + possible)}`;

/** "36 visits for certain, up to 40". */
export const sure = (noun: Noun, certain: number, possible: number): string => {
  const many = counted(certain, ...nouns[noun]);
  return possible === 0 ? many : `${many} for certain, up to ${number(certain + possible)}`;
};

/** The name of a period in a run of words: "the 13th Five-Year Plan". */
export const inRun = (name: Slot): Slot =>
  /^\d+(?:st|nd|rd|th) /.test(name.text) ? { ...name, text: `the ${name.text}` } : name;

/** Said on after a period of which only the beginning is counted, as long as the later one has gone. */
export const by = (day: string): string => (day === '' ? '' : ` by ${day}, as far into it,`);

/** What stands after a large figure: "visits for certain, up to 40". */
export function after(what: string, certain: number, possible: number): string {
  return possible === 0 ? what : `${what} for certain, up to ${number(certain + possible)}`;
}

/** "commitments open, up to 17". */
export function upTo(what: string, certain: number, possible: number): string {
  return possible === 0 ? what : `${what}, up to ${number(certain + possible)}`;
}
