import { counted, plural, spelled, upper } from '../format.ts';
import { sentence, slot } from '../sentence.ts';

/** Words of: partners. */
export const partners = {
  title: 'Partners',
  /** The head of the directory. */
  shownAll: (n: number, countries: number) =>
    sentence`${slot('all', n)} ${plural(n, 'partner', 'partners')} in ${slot('countries', countries)} ${plural(countries, 'country or region', 'countries and regions')}`,
  shownSome: (n: number, all: number) => sentence`${n} of ${slot('all', all)} partners`,
  partners: (n: number) => counted(n, 'partner', 'partners'),
  show: (n: number) => (n === 0 ? 'No partner fits' : `Show ${counted(n, 'partner', 'partners')}`),
  find: 'Find a partner',
  findHint: 'Name, city or description',
  kind: 'Kind',
  scope: 'Scope',
  country: 'Country or region',
  sort: 'Sort',
  sortBy: { visits: 'Most visits', name: 'Name', last: 'Last visit', country: 'Country or region' },
  as: 'Show as',
  asOf: { cards: 'Cards', table: 'Table' },
  clear: 'Clear all',
  nothing: 'No partner fits',
  nothingHelp: 'Loosen a filter, or look for another name.',
  /** Heads of groups in the directory. */
  groupMany: 'Five visits or more',
  groupSome: 'Two to four visits',
  groupOne: 'One visit',
  groupYear: (year: number) => `Last met in ${year}`,
  groupNever: 'No visit on record',
  groupNoCountry: 'Country or region not recorded',
  groupYearOpen: 'Year of the last visit uncertain',

  columns: {
    partner: 'Partner',
    kind: 'Kind',
    place: 'Place',
    visits: 'Visits',
    signed: 'Signed',
    open: 'Open',
    last: 'Last contact',
  },
  tableCaption: 'Partners, their visits, agreements, open commitments and last contact',

  seal: (name: string) => `Seal of ${name}`,
  openPartner: 'Open partner',
  /** One fact each of a line of counts. */
  counts: {
    visits: (n: number) => sentence`${slot('n', n)} ${plural(n, 'visit', 'visits')}`,
    inbound: (n: number) => sentence`${slot('n', n)} in`,
    outbound: (n: number) => sentence`${slot('n', n)} out`,
    joint: (n: number) => sentence`${slot('n', n)} elsewhere`,
    last: (when: string) => sentence`last ${slot('n', when)}`,
    open: (n: number) => sentence`${slot('n', n)} ${plural(n, 'commitment open', 'commitments open')}`,
  },

  allVisits: 'All visits',
  crumbs: 'Where this page belongs',
  fromVisit: (when: string) => sentence`from the visit of ${slot('visit', when)}`,
  /** Before other names. */
  also: 'also ',
  /** Before the name of a country. */
  represents: 'speaks for ',
  partOf: 'part of',
  parts: (n: number) => `${n === 1 ? 'its part' : 'its parts'}:`,

  between: ', ',
  /** Between a city and its country. */
  within: ', ',

  figures: {
    visits: (inbound: number, outbound: number, joint: number): string => {
      const ways = [
        `${inbound}\u00a0inbound`,
        `${outbound}\u00a0outbound`,
        joint > 0 ? `${joint}\u00a0elsewhere` : '',
      ].filter(Boolean);
      return `${plural(inbound + outbound + joint, 'visit', 'visits')} on record: ${ways.join(', ')}`;
    },
    met: 'met',
    people: 'people of theirs and of ours, as named in the records',
    peopleLabel: (n: number) => counted(n, 'person of theirs', 'people of theirs'),
    oursLabel: (n: number) => counted(n, 'person of ours', 'people of ours'),
    signed: (n: number): string => plural(n, 'agreement signed or renewed', 'agreements signed or renewed'),
    intentionsOnly: '; intentions only',
    shared: (n: number): string =>
      n === 1 ? ', at a visit shared with others' : ', at visits shared with others',
    open: (n: number) => plural(n, 'commitment open', 'commitments open'),
    /** Said on after `open`. */
    noReport: (without: number, of: number): string => {
      if (of === 0 || without === 0) return '';
      if (without < of) return `, no report on ${without}`;
      return of === 1 ? ', no report on it' : of === 2 ? ', no report on either' : ', no report on any';
    },
    since: 'since the last visit,',
    /** Said on after the date of the last visit. */
    first: '; first',
    sinceNone: 'no visit yet',
  },

  timeline: (all: number) => `short ticks: all ${all} visits of the office, for scale`,
  gap: (duration: string) => `${duration} with nothing on record`,

  themesIn: 'What they came about',
  themesMany: 'What the visits were about',
  themesPhrases: 'phrases in the source, and visits with any partner',
  themesVisits: 'visits with this partner, and with any',
  visits: (n: number) => counted(n, 'visit', 'visits'),
  /** Before the date of the only visit, and of the last of several. */
  on: 'on',
  lastOn: 'last',
  phrases: (n: number) => counted(n, 'phrase in the source', 'phrases in the source'),
  noOtherVisit: 'no other visit',
  visitsInAll: (n: number) => `${counted(n, 'visit', 'visits')} in all`,
  neverRaised: 'never raised',
  noThemes: 'The records of these visits name no theme.',
  themesMore: (n: number, all: number) => `${n} of ${all} themes`,
  showAll: (n: number) => `Show all ${n}`,
  showFewer: 'Show fewer',

  people: 'People met',
  directory: 'Directory',
  head: 'head',
  timesMet: (n: number) => `met ${n === 2 ? 'twice' : `${spelled(n)} times`}`,
  knownFaces: (n: number) => `${upper(spelled(n))} of theirs met more than once.`,
  postsAsOf: (years: string) => `Posts as held in ${years}.`,
  noneOfTheirs: 'Nobody on their side is named in the records.',
  noneOfOurs: 'Nobody of ours is named in the records.',
  noPost: 'post not recorded',
  peopleMore: (n: number, all: number) => `${n} of ${all} people`,

  outcomesNone: 'No outcome is on record.',
  openHead: (n: number) =>
    n === 0
      ? 'No open commitment'
      : n === 1
        ? 'One open commitment'
        : `${upper(spelled(n))} open commitments`,
  openNone: 'Nothing is on record that either side still owes.',
  closedHead: 'Done or dropped',
  milestones: 'Milestones beside the visits',
  sources: (n: number) => `${upper(spelled(n))} ${plural(n, 'source', 'sources')}`,
  repost: 'known from a repost',
  published: (date: string) => `published ${date}`,
  visitsHead: (n: number) => (n === 1 ? 'The visit' : n === 2 ? 'Both visits' : `All ${spelled(n)} visits`),

  /** `kinds` begins with a capital. */
  among: (name: string, total: number, kinds: string) =>
    `${name} among the ${total} ${kinds.charAt(0).toLowerCase()}${kinds.slice(1)}`,
  amongSome: (n: number, all: number) => `${n} of ${all} shown`,
  amongCaption: 'Partners of the same kind, those with most visits first',

  missing: 'What is missing here',
  missingNone: 'Nothing that this page looks for is missing.',
  missingCode: {
    'no-visit': 'Any visit, in either direction',
    'no-visit-to-them': (home: string) =>
      `A return visit: nobody from ${home} has been there, as far as the records go`,
    'no-visit-to-us': (home: string) =>
      `A visit to ${home}: nobody of theirs has been here, as far as the records go`,
    'no-agreement': (intentions: number) =>
      intentions === 0
        ? 'An agreement: none is on record'
        : `An agreement: ${intentions === 1 ? 'the intention was' : `the ${spelled(intentions)} intentions were`} not put on paper, as far as the records go`,
    'no-report': (n: number, of: number) =>
      of === 1
        ? 'Any report on the open commitment'
        : n === of
          ? 'Any report on the open commitments'
          : `A report on ${n} of ${of} open commitments`,
    'no-owner': (n: number, of: number) =>
      n === of ? 'Who is to see to the open commitments' : `Who is to see to ${n} of ${of} open commitments`,
    'day-unknown': (n: number, of: number) =>
      of === 1 ? 'The exact day of the visit' : `The exact day of ${n} of ${of} visits`,
    'head-unknown': (n: number, of: number) =>
      of === 1 ? 'Who led the delegation' : `Who led the delegation, at ${n} of ${of} visits`,
    'format-unknown': (n: number, of: number) =>
      of === 1 ? 'What kind of meeting it was' : `What kind of meeting it was, for ${n} of ${of} visits`,
    'no-theme': (n: number, of: number) =>
      of === 1 ? 'What the visit was about' : `What ${n} of ${of} visits were about`,
    'no-source': (n: number, of: number) =>
      of === 1 ? 'A source for the visit' : `A source for ${n} of ${of} visits`,
    'partly-read': (n: number, of: number) =>
      of === 1
        ? 'The rest of the report: only part of it was read'
        : `The rest of ${n} of ${of} reports, read only in part`,
    'no-website': 'A website',
  },

  unknownTitle: 'No such partner',
  unknown: (id: string) => `No partner on record has the id “${id}”.`,
  nearest: 'Perhaps one of these:',
  searchFor: 'Search for it',
  allPartners: 'All partners',
};
