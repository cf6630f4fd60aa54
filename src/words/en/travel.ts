import { number } from '../format.ts';

/** Words of: going to a time on the timeline, and filtering by it. */
export const travel = {
  fit: 'Fit to these visits',
  plan: 'This plan',
  lastYear: 'Last 12 months',
  tool: 'Time shown, by date',
  from: 'From',
  to: 'To',
  hint: 'A year, a month or a day: 2016, 2016-03, 2016-03-15.',
  noDate: (text: string): string =>
    `“${text}” is no date. Write a year, a month or a day: 2016, 2016-03, 2016-03-15.`,
  noSuchDay: (text: string): string => `${text} is not in the calendar.`,
  backwards: (from: string, to: string): string => `The end, ${to}, is before the beginning, ${from}.`,
  outside: (first: number, last: number): string => `The timeline goes from ${first} to ${last}.`,
  filter: 'Filter by this time',
  keys: {
    whole: 'All of time',
    screens: 'Earlier and later by a screen',
    periods: 'Planning period before and after',
    choose: 'Choose the visit, or let go of it',
    extend: 'Choose on the way',
    letGo: 'Let go of what is chosen',
  },
  nothing: 'No visit in this time. Show all of time.',
  onlyPeriod: (name: string): string => `${name}: only its visits`,
  notOnlyPeriod: (name: string): string => `${name}: no longer only its visits`,
  /** Below the marks of one year or lane, for those who listen. */
  listed: (n: number, of: number): string =>
    `${number(n)} of ${number(of)} are listed here; the arrow keys lead on to the others.`,
  /** After what the keyboard stands on. */
  place: (n: number, of: number): string => `; ${number(n)} of ${number(of)}`,
};
