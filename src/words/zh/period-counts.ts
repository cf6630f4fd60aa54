import { number } from '../format.ts';
import type { Slot } from '../sentence.ts';

/** What of two periods is set side by side. */
export type Noun = 'visits' | 'partners' | 'agreements';

/** The measure word and the name of each. */
export const measure: Readonly<Record<Noun, readonly [unit: string, what: string]>> = {
  visits: ['次', '访问'],
  partners: ['家', '伙伴'],
  agreements: ['项', '协议'],
};

/** A count with what is possible in it. */
export const range = (certain: number, possible: number): string =>
  possible === 0 ? number(certain) : `确定的${number(certain)}，最多可达${number(certain + possible)}`;

/** The same, with its measure word. */
export const ranged = (noun: Noun, certain: number, possible: number): string => {
  const [unit] = measure[noun];
  return possible === 0
    ? `${number(certain)}${unit}`
    : `确定的${number(certain)}${unit}、最多可达${number(certain + possible)}${unit}`;
};

/** The same, with what is counted. */
export const sure = (noun: Noun, certain: number, possible: number): string => {
  const [unit, what] = measure[noun];
  return possible === 0
    ? `${number(certain)}${unit}${what}`
    : `确定的${what}${number(certain)}${unit}，最多可达${number(certain + possible)}${unit}`;
};

/** The name of a period in a run of words: of the short names “十四五”, with what it is a name of. */
export const inRun = (name: Slot): Slot =>
  /^[一二三四五六七八九十]{1,3}五$/.test(name.text) ? { ...name, text: `“${name.text}”时期` } : name;

/** Said on after a period of which only the beginning is counted, as long as the later one has gone. */
export const by = (day: string): string => (day === '' ? '' : `同期（至${day}）`);

/** What stands after a large figure. */
export const after = (what: string, certain: number, possible: number): string =>
  possible === 0 ? what : `${what}（确定），最多可达${number(certain + possible)}`;
