import { list, plural, spelled, upper } from '../format.ts';
import { at } from './run.ts';
import { few, inWords, names, the, topic } from './slides-greeting.ts';

type Direction = 'inbound' | 'outbound' | 'joint';

const between = (from: number, to: number): string =>
  from === to ? `in ${from}` : `between ${from} and ${to}`;

/** "three of six", "12 of 20". */
const outOf = (n: number, of: number): string => `${inWords(of)(n)} of ${inWords(of)(of)}`;

const TIMES = ['', 'Once', 'Twice', 'Three times', 'Four times'];

/** Words of slides: visits in time, by theme, partner and period. */
export const slidesVisits = {
  timeline: {
    came: (name: string, home: string, when: string) => `${upper(the(name))} came to ${home} ${at(when)}`,
    went: (name: string, home: string, when: string) => `${home} called on ${the(name)} ${at(when)}`,
    met: (name: string, home: string, when: string) =>
      `${home} and ${the(name)} met elsewhere or online ${at(when)}`,
    /** The partner was at a visit that was another's in the first place. */
    tookPart: (name: string, direction: Direction, main: string, home: string, when: string) => {
      const what =
        direction === 'inbound'
          ? `the visit of ${the(main)} to ${home}`
          : direction === 'outbound'
            ? `${home}’s visit to ${the(main)}`
            : `a meeting with ${the(main)}`;
      return `${upper(the(name))} took part in ${what} ${at(when)}`;
    },
    often: (n: number, year: number, home: string, theme: string, some: readonly string[]) =>
      `${TIMES[n] ?? `${n} times`} in ${year} ${home} spoke of ${topic(theme)}${some.length > 0 ? `, with ${names(some.map(the), 0)}` : ''}`,
    /** The same of several visits. */
    tookPartOften: (name: string, n: number, from: number, to: number) =>
      `${upper(the(name))} took part in ${few(n, 'visit')}, ${between(from, to)}`,
    oneWay: (n: number, direction: Direction, home: string, from: number, to: number) => {
      const all = n === 2 ? 'both' : 'all';
      const where =
        direction === 'joint' ? 'elsewhere or online' : `${direction === 'inbound' ? 'to' : 'by'} ${home}`;
      return `${upper(few(n, 'visit'))}, ${all} ${where}, ${between(from, to)}`;
    },
    mixed: (home: string, ways: Readonly<Record<Direction, number>>, from: number, to: number) => {
      const { inbound, outbound, joint } = ways;
      const say = inWords(Math.max(inbound, outbound, joint));
      const parts = [
        inbound > 0 ? `${say(inbound)} ${plural(inbound, 'visit', 'visits')} to ${home}` : '',
        outbound > 0
          ? `${say(outbound)} ${inbound > 0 ? '' : `${plural(outbound, 'visit', 'visits')} `}by ${home}`
          : '',
        joint > 0 ? `${say(joint)} elsewhere or online` : '',
      ].filter(Boolean);
      return `${upper(list('en-GB', parts))}, ${between(from, to)}`;
    },
    span: (n: number, from: number, to: number) => `${upper(few(n, 'visit'))} ${between(from, to)}`,
    pale: (n: number) => `Pale: the other ${n === 1 ? 'visit' : `${n} visits`} on record.`,
    within: 'A soft edge: some day within the span.',
    oneOf: 'Hollow marks: one of these days.',
    space: ' ',
  },
  years: {
    peak: (year: number, n: number, orMore: boolean, of: number) =>
      `Most in ${year}: ${orMore ? 'at least ' : ''}${outOf(n, of)} visits`,
    only: (n: number, year: number) => `${n === 1 ? 'One visit' : `All ${spelled(n)} visits`}, in ${year}`,
    unit: 'Visits a year',
    open: 'year not certain',
  },
  plans: {
    peak: (plan: string, n: number, orMore: boolean, of: number) =>
      n === of
        ? `${n === 1 ? 'The one visit was' : `All ${spelled(n)} visits were`} in the years of the ${plan}`
        : `Most in the years of the ${plan}: ${orMore ? 'at least ' : ''}${outOf(n, of)}`,
    even: (n: number, periods: number) => `${upper(few(n, 'visit'))} in ${few(periods, 'planning period')}`,
    unit: 'Visits by planning period',
    before: (year: number) => `before ${year}`,
    certain: 'certain',
    possible: 'possible',
  },
  themes: {
    title: (name: string, shared: number, of: number) => {
      if (shared === 0)
        return `Only with ${the(name)} have we spoken of ${plural(of, 'this theme', 'these themes')}`;
      if (shared === of) return `Our themes with ${the(name)} also concern other partners`;
      return `${upper(spelled(shared))} of ${few(of, 'theme')} with ${the(name)} also ${plural(shared, 'concerns', 'concern')} other partners`;
    },
    /** When it was raised, and the plan that runs now. */
    plan: (plan: string) => `raised under the ${plan}`,
    planNow: (plan: string, plan2: string, until: number) =>
      `raised under the ${plan}; the ${plan2} runs to ${until}`,
    theme: 'Theme',
    raised: 'What was raised',
    together: 'Visits together',
    periods: 'By planning period',
    inPeriod: (years: string, n: number, upTo: number) =>
      `${years}:\u00a0${n === upTo ? n : n === 0 ? `perhaps\u00a0${upTo}` : `${n}–${upTo}`}`,
    others: 'Our other visits',
    bring: 'Could be brought in',
    terms: ', ',
    lines: ' · ',
    most: (theme: string, n: number, of: number) =>
      `Most often about ${topic(theme)}: ${outOf(n, of)} visits`,
    tie: (themes: readonly string[], n: number) =>
      `Most often about ${list('en-GB', themes.map(topic))}: ${few(n, 'visit')} each`,
    count: (themes: number, visits: number) => `${upper(few(themes, 'theme'))} in ${few(visits, 'visit')}`,
    unit: 'Visits',
  },
  partners: {
    most: (name: string, n: number, of: number) => `Most often with ${the(name)}: ${outOf(n, of)} visits`,
    alone: (name: string, n: number) =>
      n === 1 ? `One visit, with ${the(name)}` : `All ${spelled(n)} visits with ${the(name)}`,
    tie: (partners: number, n: number) =>
      `${upper(few(partners, 'partner'))}, ${n === 1 ? 'one visit each' : `none with more than ${few(n, 'visit')}`}`,
    partner: 'Partner',
    country: 'Country or region',
    visits: 'Visits',
    agreements: 'Agreements',
    last: 'Latest',
  },
  visit: { between: ' · ', place: ', ' },
};
