import { counted, number, plural, spelled, upper } from '../format.ts';
import { type Sentence, type Slot, sentence, slot } from '../sentence.ts';

const visits = (n: number) => counted(n, 'visit', 'visits');
const times = (n: number) =>
  n === 0 ? 'in no visit' : n === 1 ? 'once' : n === 2 ? 'twice' : `in ${number(n)} visits`;
const each = (n: number) => (n === 1 ? 'in one visit each' : `in ${number(n)} visits each`);
const sure = (certain: number, possible: number) =>
  possible === 0
    ? visits(certain)
    : certain === 0
      ? `possibly ${visits(possible)}`
      : `${visits(certain)} for certain, up to ${number(certain + possible)}`;

const nameATheme = (n: number) => `${upper(spelled(n))} ${plural(n, 'visit names', 'visits name')} a theme`;
const some = (name: string, n: number): Slot | string => (n === 0 ? 'none' : slot(name, number(n)));
const tiePair = (one: Slot, other: Slot, n: number): Sentence =>
  sentence`${one} and ${other} came up most, ${each(n)}`;

/** Words of the charts: the finding that heads each, how to read it, and what its marks and columns are called. */
export const charts = {
  visits,
  /** "13 visits for certain, up to 23" */
  sure,
  readout: 'Point at a mark, or move with the arrow keys, to read it. It opens its visits.',
  readoutTouch: 'A mark opens its visits.',
  asOf: (n: number, day: string) => `From ${visits(n)} on record; data as of ${day}.`,
  partner: 'Partner',
  theme: 'Theme',
  group: 'Group of themes',
  year: 'Year',
  total: 'Visits',
  certain: 'For certain',
  possible: 'Possibly more',
  none: 'none',
  way: { inbound: 'came to us', joint: 'elsewhere or online', outbound: 'we went' },
  /** "Joint research, came to us: 25 visits" */
  mark: (name: string, what: string, n: number) => `${name}, ${what}: ${visits(n)}`,

  ranking: {
    none: 'No visit on record names a theme',
    few: (n: number) => `${nameATheme(n)}: too few to rank`,
    tiePair,
    tie: (themes: number, n: number) => `${upper(spelled(themes))} themes came up most, ${each(n)}`,
    lead: (theme: Slot, n: number, of: number): Sentence =>
      sentence`${theme} came up most, in ${slot('n', number(n))} of ${slot('of', number(of))} visits`,
    watched: (theme: Slot, n: number): Sentence =>
      sentence`; ${theme} ${n === 0 ? 'has not come up yet' : sentence`came up ${slot('watched', times(n))}`}`,
    summary: (themes: number, n: number) =>
      `${upper(counted(themes, 'theme', 'themes'))} by the number of visits that spoke of each, ${visits(n)} in all. Each bar is divided into visits to us, visits elsewhere or online, and visits by us.`,
    watchedHead: 'Watched',
    byVisits: 'By number of visits',
    elsewhere: 'else',
    note: 'A visit may carry several themes, so the rows add up to more than the visits.',
    all: (n: number) => `All ${number(n)} themes`,
    byPartner: 'By partner and plan',
  },

  years: {
    none: 'No visit on record names a theme',
    few: (n: number) => `${nameATheme(n)}: too few to compare`,
    tiePair,
    tie: (groups: number, n: number) => `${upper(spelled(groups))} groups of themes came up most, ${each(n)}`,
    lead: (group: Slot, n: number, of: number): Sentence =>
      sentence`${group} came up most, in ${slot('n', number(n))} of ${slot('of', visits(of))}`,
    steady: (year: number) => `The mix of themes has hardly changed since ${year}`,
    rise: (group: Slot, from: number, to: number, year: number): Sentence =>
      sentence`${group} rose from ${from}% of visits to ${to}% after ${year - 1}`,
    fall: (group: Slot, from: number, to: number, year: number): Sentence =>
      sentence`${group} fell from ${from}% of visits to ${to}% after ${year - 1}`,
    riseAndFall: (rise: Sentence, fall: Slot, to: number): Sentence =>
      sentence`${rise}; ${fall} fell to ${to}%`,
    summary: (from: number, to: number, groups: number) =>
      `Visits in each year from ${from} to ${to}, stacked by ${counted(groups, 'group', 'groups')} of themes.`,
    note: 'A visit counts once in each group of themes it spoke of, so a column is taller than the year’s visits; it begins with the last group of the key. Bold is certain; the grey number after + counts visits that may have been in that year.',
    possible: 'possibly that year',
    share: 'Share of visits, %',
    before: (year: number) => `to ${year - 1}`,
    since: (year: number) => `since ${year}`,
    sides: (before: number, since: number) => `of ${number(before)} and ${number(since)} visits`,
    mark: (year: number, group: string, certain: number, possible: number) =>
      `${year}, ${group}: ${sure(certain, possible)}`,
    column: (year: number, certain: number, possible: number) => `${year}: ${sure(certain, possible)} in all`,
    dashed: (year: number, possible: number) =>
      `${year}: ${visits(possible)} that may have been in that year`,
  },

  balance: {
    none: 'No visit to us or by us is on record',
    came: (inbound: number, outbound: number): Sentence =>
      sentence`Partners came more often than we went: ${slot('in', visits(inbound))} to us, ${some('out', outbound)} by us`,
    went: (inbound: number, outbound: number): Sentence =>
      sentence`We went more often than partners came: ${slot('out', visits(outbound))} by us, ${some('in', inbound)} to us`,
    even: (inbound: number): Sentence =>
      sentence`As many visits to us as by us: ${slot('in', number(inbound))} and ${slot('out', number(inbound))}`,
    wentTo: (kind: string) => `; to ${kind} we went more often`,
    cameFrom: (kind: string) => `; ${kind} came to us more often`,
    summary: 'For each kind of partner, visits to us to the left and visits by us to the right of one line.',
    kind: 'Kind of partner',
    note: 'A visit with partners of two kinds counts under both.',
  },

  matrix: {
    none: 'No partner and no theme are on record yet',
    empty: (empty: number, cells: number) =>
      `Where there is no conversation yet: ${number(empty)} of ${counted(cells, 'pair is', 'pairs are')} empty`,
    all: (cells: number) =>
      `No conversation on these themes yet: ${counted(cells, 'pair is', 'pairs are')} empty`,
    full: 'Every partner shown has spoken with us about every theme shown',
    summary: (partners: number, themes: number) =>
      `${upper(counted(partners, 'partner', 'partners'))} by ${counted(themes, 'theme', 'themes')}; each cell holds the number of visits in which that partner spoke of that theme, by planning period.`,
    inEach: (slots: Sentence): Sentence => sentence`In each cell, left to right: ${slots}`,
    before: (year: number) => `before ${year}`,
    always: 'all years',
    note: 'Height and ink follow the number. Dashed: visits that may have been in that period. A dash: none. A cell opens its visits.',
    shown: (partners: number, ofPartners: number, themes: number, ofThemes: number) =>
      `Here ${number(partners)} of ${counted(ofPartners, 'partner', 'partners')} and ${number(themes)} of ${counted(ofThemes, 'theme', 'themes')}: featured and watched ones first, then those with most visits.`,
    gaps: (pairs: Sentence): Sentence => sentence`Ringed, no visit on record yet: ${pairs}.`,
    gap: (partner: Slot, theme: Slot): Sentence => sentence`${partner} on ${theme}`,
    gapJoin: '; ',
    region: 'Partners and themes, scrolls',
    whole: 'All partners, other axes',
    more: 'Show more partners and themes',
    fewer: 'Show fewer',
    cell: (partner: string, theme: string, n: number) => `${partner}, ${theme}: ${visits(n)}`,
    slot: (period: string, certain: number, possible: number) => `${period}: ${sure(certain, possible)}`,
    first: 'First',
    last: 'Last',
  },

  together: {
    none: 'No visit on record spoke of two themes at once',
    tie: (pairs: number, n: number) =>
      `${upper(spelled(pairs))} pairs of themes came up together most, ${each(n)}`,
    lead: (one: Slot, other: Slot, n: number): Sentence =>
      sentence`Most often together: ${one} with ${other}, in ${slot('n', visits(n))}`,
    summary: (pairs: number) =>
      `${upper(counted(pairs, 'pair', 'pairs'))} of themes by the number of visits that spoke of both.`,
    note: 'Filled: visits that spoke of both. Outline: all visits about the rarer of the two.',
    shown: (n: number, of: number) => `${number(n)} of ${counted(of, 'pair', 'pairs')}`,
    one: 'One theme',
    other: 'The other',
    both: 'Both',
    ofOne: 'Of the one',
    ofOther: 'Of the other',
    of: (both: number, rarer: number) => `${number(both)} of ${number(rarer)}`,
    with: (one: Slot, other: Slot): Sentence => sentence`${one} with ${other}`,
  },

  beside: {
    none: 'No other theme came up in these visits',
    once: (themes: number) =>
      `${upper(spelled(themes))} other ${plural(themes, 'theme', 'themes')} came up in the same visit`,
    tiePair: (one: Slot, other: Slot, n: number): Sentence =>
      sentence`Most often with ${one} and with ${other}, ${each(n)}`,
    tie: (themes: number, n: number) => `Most often with ${spelled(themes)} other themes, ${each(n)}`,
    lead: (theme: Slot, n: number, of: number): Sentence =>
      sentence`Most often with ${theme}, in ${number(n)} of ${slot('of', visits(of))}`,
    summary: (themes: number, n: number) =>
      `${upper(counted(themes, 'other theme', 'other themes'))} by the number of visits, out of ${number(n)}, that spoke of both.`,
    note: (n: number) =>
      `Filled: visits that spoke of both. Outline: ${n === 1 ? 'the one visit' : `all ${visits(n)}`} on this theme. A line opens to its visits.`,
    shown: (n: number, of: number) =>
      `Here ${number(n)} of ${counted(of, 'theme', 'themes')}; the table has them all.`,
    all: 'On the other',
  },

  overTime: {
    none: 'No visit on record spoke of it',
    uncertain: (n: number) =>
      n === 1 ? 'Came up once, the year uncertain' : `Came up in ${visits(n)}, the year of each uncertain`,
    once: (year: number): Sentence => sentence`Came up once, in ${slot('year', year)}`,
    only: (year: number, n: number): Sentence =>
      sentence`Came up only in ${slot('year', year)}, in ${visits(n)}`,
    spread: (n: number, uncertain: boolean) =>
      `Came up in ${visits(n)}, never more than one a year${uncertain ? ' for certain' : ''}`,
    peak: (year: string, n: number, upTo: number, rivalled: boolean): Sentence =>
      rivalled
        ? sentence`Came up most for certain in ${slot('year', year)}, in ${visits(n)}`
        : sentence`Came up most in ${slot('year', year)}: ${sure(n, upTo - n)}`,
    peakShared: (years: string, n: number, uncertain: boolean): Sentence => [
      `Came up most${uncertain ? ' for certain' : ''} in ${years}, ${each(n)}`,
    ],
    rival: (year: number, upTo: number): Sentence =>
      sentence`; ${slot('rival', year)} may have up to ${number(upTo)}`,
    summary: (from: number, to: number) => `Visits on this theme in each year from ${from} to ${to}.`,
    solid: (year: number, certain: number) => `${year}: ${visits(certain)} for certain`,
    note: 'Solid is certain; dashed counts visits that may have been in that year.',
    mark: (year: number, certain: number, possible: number) => `${year}: ${sure(certain, possible)}`,
    /** With the share of all visits of the year: "60% of 10", or "of 4: too few to say". */
    shared: (mark: string, share: string) => `${mark}; share ${share}`,
  },
};
