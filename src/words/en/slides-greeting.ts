import { list, number, plural, spelled, upper } from '../format.ts';
import { plain, slot } from '../sentence.ts';
import { about, at } from './run.ts';

type Direction = 'inbound' | 'outbound' | 'joint';

/** A body that is named with "the" in a run of words. */
const WITH_THE =
  /^(Academy|Embassy|Federation|Institute|Ministry|Science and|Solid|State|University)\b|\b(Academy|Administration|Association|Bureau|Cent(er|re)|Committee|Consulate General|Council|Embassy|Federation|Foundation|Fund|Headquarters|Institute|League|Office|Organi[sz]ation)\b/;

/** "the Ministry of Education of China", "Qian’an City". */
export const the = (name: string): string =>
  WITH_THE.test(name) && !/^the\b/i.test(name) ? `the ${name}` : name;

/** "two agreements", "26 visits". */
export const few = (n: number, one: string, many = `${one}s`): string =>
  `${spelled(n)} ${plural(n, one, many)}`;

/** Numbers of one sentence alike: in words as long as the largest of them is a small one. */
export const inWords = (largest: number): ((n: number) => string) => (largest > 12 ? number : spelled);

/** "A, B and two others". */
export const names = (some: readonly string[], more: number): string =>
  list('en-GB', more > 0 ? [...some, more === 1 ? 'one other' : `${spelled(more)} others`] : some);

/** A theme in the run of a sentence: "solid waste", "the 14th Five-Year Plan". */
export const topic = (theme: string): string => plain(about([slot('theme', theme)])).replace(/^about /, '');

/** Words of slides: the welcome, who is in the room, what opens and closes a deck. */
export const slidesGreeting = {
  welcome: {
    word: 'Welcome',
    to: (name: string) => `to the delegation of ${the(name)}`,
    toSeveral: (some: readonly string[], more: number) =>
      `to the delegations of ${names(some.map(the), more)}`,
    /** Where we went to them, and where we met elsewhere. */
    went: 'Our visit',
    wentTo: (name: string) => `to ${the(name)}`,
    met: 'Our meeting',
    metWith: (name: string) => `with ${the(name)}`,
    receivedBy: (name: string, post: string) =>
      post ? `received by ${name}, ${post}` : `received by ${name}`,
    more: (n: number) => `and ${spelled(n)} more`,
    guestList: (date: string) => `Guest list from the record of ${date}`,
  },
  opening: {
    /** What opens a deck of filtered visits, and what of them is shown when nothing is filtered. */
    visits: 'Visits',
    all: 'all on record',
    moreFilters: (n: number) => few(n, 'more filter'),
    between: ' · ',
    kept: (who: string) => `Records kept by ${who}`,
  },
  people: {
    title: (theirs: number, ours: number, direction: Direction, home: string, when: string) => {
      if (theirs === 0 || ours === 0)
        return `${upper(few(theirs + ours, 'person', 'people'))} at the table ${at(when)}`;
      if (direction === 'inbound')
        return `${upper(few(theirs, 'guest'))} met ${spelled(ours)} of ${home} ${at(when)}`;
      const us = `${spelled(ours)} of ${home}`;
      return direction === 'outbound'
        ? `${upper(us)} met ${few(theirs, 'host')} ${at(when)}`
        : `${upper(spelled(theirs))} of theirs and ${us} met ${at(when)}`;
    },
    guests: (name: string, home: string) => `Our guests, and those of ${home} who have met ${the(name)}`,
    guestsAlone: 'Our guests today',
    met: (home: string, date: string) => `${home}, as in ${date}`,
    joined: ', ',
  },
  thanks: { word: 'Thank you' },
  text: { title: 'Points to talk about' },
  agenda: {
    title: (from: string, to: string) => (from === to ? `Agenda from ${from}` : `Agenda, ${from} to ${to}`),
    untimed: 'Agenda',
    time: 'Time',
    item: 'Item',
    minutes: (n: number) => `${n} min`,
  },
  figureOf: {
    title: 'From the dashboard',
  },
};
