import { plural, upper } from '../format.ts';
import { at } from './run.ts';
import { few } from './slides-greeting.ts';

/** Words of slides: notes for whoever speaks, plain where the slide is courteous. */
export const slidesNotes = {
  notes: {
    silent: (when: string, duration: string) => `Nothing on record since ${when}: at least ${duration}.`,
    unreported: (n: number, of: number) =>
      of === 1
        ? 'No report on the open matter so far.'
        : n === of
          ? of === 2
            ? 'No report on either open matter so far.'
            : `No report on any of the ${few(of, 'open matter')} so far.`
          : `No report on ${n} of ${of} open matters so far.`,
    noOwner: (n: number, of: number) =>
      of === 1
        ? 'The record names nobody who sees to it.'
        : `The records name nobody who sees to ${n} of ${of}.`,
    noDay: (when: string) => `Do not give a day for the visit: the record only has “${when}”.`,
    noDays: (n: number, of: number) =>
      `For ${n} of ${of} visits no day is certain: say the month or the year.`,
    shared: (n: number) =>
      `${upper(few(n, 'outcome'))} came of a visit with several partners: check whose ${plural(n, 'it is', 'they are')}.`,
    settled: (n: number) =>
      `Left out: ${few(n, 'older matter')} that a later visit or agreement seems to have settled. Check before you speak of ${plural(n, 'it', 'them')}.`,
    others: (n: number) =>
      `Left out: ${few(n, 'outcome')} that ${plural(n, 'names', 'name')} another partner of the visit.`,
    dropped: (n: number) => `Left out: ${few(n, 'matter')} that ${plural(n, 'was', 'were')} dropped.`,
    noGuests: 'No guests are given: add them to the deck, and they are named here.',
    checkGuests: (when: string) =>
      `These are the people of the record of ${when}. Check them against today’s list.`,
    posts: (when: string) => `Posts as held ${at(when)}; they may have changed.`,
    named: 'The record may not name everybody.',
    onlyMet: 'These are the people of that visit, the latest that names most; not of today.',
    notAsked: 'None of those who “could be brought in” has been asked.',
    terms: 'The words under “what was raised” are those of the sources.',
    derived: 'These follow from what the records lack; nobody has proposed them yet.',
    nothingSigned: 'Nothing has been signed.',
    partial: (n: number, of: number) =>
      of === 1
        ? 'Only part of the report was read.'
        : `${n} of ${of} reports ${plural(n, 'was', 'were')} read only in part.`,
    longest: (duration: string, from: string, to: string) =>
      `Longest time without a visit on record: at least ${duration}, from ${from} to ${to}.`,
    openYears: (n: number) =>
      `${upper(few(n, 'visit'))} without a certain year ${plural(n, 'is', 'are')} counted in each year possible.`,
    ofVisits: 'These are outcomes of visits at which it was spoken of; they need not be about it.',
  },
};
