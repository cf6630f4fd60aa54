import { number } from '../format.ts';
import { type Sentence, type Slot, sentence, slot } from '../sentence.ts';
import { by, inRun, range, sure } from './period-counts.ts';

/** Words of a theme from one planning period to the next. */
export const over = {
  by: 'Counted by',
  period: 'Period',
  year: 'Year',
  up: (from: number, to: number, name: Slot, said: string): Sentence =>
    sentence`Up from ${from}% of visits to ${to}% in ${inRun(name)}; ${slot('now', said)}`,
  down: (from: number, to: number, name: Slot, said: string): Sentence =>
    sentence`Down from ${from}% of visits to ${to}% in ${inRun(name)}; ${slot('now', said)}`,
  level: (from: number, to: number, name: Slot, said: string): Sentence =>
    sentence`${to}% of visits in ${inRun(name)}, about as before (${from}%); ${slot('now', said)}`,
  doubt: '; dates in doubt could turn that round',
  /** `day`: how far the period before is counted, when not whole. */
  part: (name: Slot, day: string): Sentence => sentence`; ${inRun(name)} only${by(day)} counted`,
  few: (now: Slot | string, name: Slot, then: Slot | string, beforeName: Slot): Sentence =>
    sentence`Too few visits to say how it moves: ${now} in ${inRun(name)}, ${then} in ${inRun(beforeName)}`,
  count: (certain: number, possible: number): string =>
    certain + possible === 0 ? 'none' : range(certain, possible),
  thin: (n: number): Sentence =>
    sentence`Too few visits in any two periods to compare them; ${slot('all', sure('visits', n, 0))} on this theme`,
  none: 'No visit on record spoke of it',
  summary: 'Visits on this theme in each planning period, and their share of all visits of that period.',
  note: 'Bar: share of the visits sure of the period; dashed: the most it can be. The number after + counts visits that may have been in the period.',
  before: (year: number) => `before ${year}`,
  visits: 'Visits',
  all: 'All visits',
  share: 'Share',
  shareOf: (percent: number, of: number) => `${percent}% of ${number(of)}`,
  /** @param upTo those that may have been then included */
  tooFew: (of: number, upTo: number) => (upTo === 0 ? 'no visit at all' : `of ${number(of)}: too few to say`),
  running: (day: string) => `, so far, to ${day}`,
  cell: (name: string, said: string) => `${name}: ${said}`,
};
