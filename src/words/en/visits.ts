import { counted, languageName, number, plural, spelled, upper } from '../format.ts';
import { type Sentence, sentence, slot } from '../sentence.ts';
import { result } from './visit-result.ts';

/** Words of visits: the list, its rows and table, and the page of one visit. */
export const visits = {
  title: 'Visits',
  result,
  /** Said aloud after a change. */
  shownOf: (shown: number, total: number) => `${number(shown)} of ${counted(total, 'visit', 'visits')}`,
  grouped: {
    newest: 'By the earliest possible year, newest first.',
    oldest: 'By the earliest possible year, oldest first.',
  },
  orderLabel: 'Order',
  order: { newest: 'Newest', oldest: 'Oldest' },
  viewLabel: 'Show visits as',
  views: { list: 'List', table: 'Table' },
  found: 'Also found by these words',
  foundKinds: { partners: 'Partners', people: 'People', themes: 'Themes' },
  moreFound: (n: number) => `${number(n)} more`,
  inYear: (n: number) => counted(n, 'visit', 'visits'),
  /** A short date under the heading of its year, without that year: "18 Mar", "Mar–Apr". */
  underYear: (short: string, year: number) =>
    short.replace(new RegExp(`((?:[A-Z][a-z]{2}|spring|summer|autumn|winter|Q\\d)) ${year}(\\??)$`), '$1$2'),
  quote: (words: string) => `“${words}”`,
  comma: ', ',
  placeComma: ', ',
  also: 'also ',
  andMore: (n: number) => ` and ${number(n)} more`,
  morePartners: (n: number) => `and ${number(n)} more`,
  noOutcome: 'none recorded',
  lines: {
    signed: (n: number) => (n === 1 ? 'Agreement signed' : `${number(n)} agreements signed`),
    renewed: (n: number) => (n === 1 ? 'Agreement renewed' : `${number(n)} agreements renewed`),
    open: (n: number) => `${counted(n, 'commitment', 'commitments')} open`,
    closed: (n: number) => counted(n, 'other outcome', 'other outcomes'),
  },
  noReport: 'no report',
  searching: (total: number) => `Searching ${counted(total, 'visit', 'visits')}…`,
  tableCut: {
    newest: (shown: number, total: number) =>
      `The ${number(shown)} newest of ${number(total)}. Headings sort these; filters bring others.`,
    oldest: (shown: number, total: number) =>
      `The ${number(shown)} oldest of ${number(total)}. Headings sort these; filters bring others.`,
  },
  wholeList: (n: number) =>
    `All ${number(n)} visits are in this list; those out of view are drawn as you scroll.`,
  drawAll: 'Draw all, to search within the page',
  columns: {
    date: 'Date',
    direction: 'Direction',
    visit: 'Visit',
    partners: 'Partners',
    themes: 'Themes',
    outcomes: 'Outcomes',
  },
  tableCaption: (n: number) => counted(n, 'visit', 'visits'),

  people: (n: number): Sentence =>
    sentence`${slot('people', number(n))} ${plural(n, 'person', 'people')} named`,
  /** `_agreements`: how many of them are agreements. */
  openCommitments: (n: number, _agreements: number): Sentence =>
    sentence`${slot('open', number(n))} ${plural(n, 'commitment', 'commitments')} open`,
  partial: 'partly read',
  crumbs: 'Where this visit belongs',
  print: 'Print',
  room: {
    title: 'Who was in the room',
    order: 'heads and hosts first, then as the source lists them',
    third: 'With them, a third party',
    elsewhere: 'No body named',
    nobody: 'Nobody named in the record',
    nobodyAtAll: 'The record names nobody who took part.',
    postJoin: ', ',
  },
  evidence: {
    title: 'What it touched, and where the source says so',
    aside: 'words of the source',
    asideParagraphs: 'words of the source, by paragraph',
    paragraphs: (list: string, n: number) => `${plural(n, 'paragraph', 'paragraphs')} ${list}`,
    noParagraph: 'paragraph not recorded',
    noTerms: 'no words noted',
    none: 'No theme is recorded for this visit.',
  },
  discussed: 'Discussed',
  outcomes: {
    /** What came of a visit, as the heading of that part. `open`: still owed; of these `unreported`, only `intended`, and `agreements`. */
    heading: (n: {
      readonly all: number;
      readonly open: number;
      readonly unreported: number;
      readonly intended: number;
      readonly agreements: number;
    }): string => {
      if (n.all === 0) return 'No outcome on record';
      if (n.open === 0)
        return n.all === 1 ? 'One outcome, done' : `${upper(spelled(n.all))} outcomes, all closed`;
      const what =
        n.intended === n.open
          ? plural(n.open, 'intention', 'intentions')
          : plural(n.open, 'commitment', 'commitments');
      const state = n.unreported === n.open ? 'no report' : `${spelled(n.unreported)} without a report`;
      const rest = n.all - n.open;
      return `${upper(spelled(n.open))} ${what}, ${n.unreported === 0 ? 'still open' : state}${rest > 0 ? `; ${spelled(rest)} closed` : ''}`;
    },
    none: 'The sources read so far name no agreement and no next step.',
    rule: 'A commitment counts as done only when a later visit, agreement or page says so.',
    agreedNoReport: (status: string, noReport: string) => `${status}, ${noReport}`,
    waiting: (duration: string) => `waiting at least ${duration}`,
    overdue: 'past its date',
    owner: 'Owner',
    due: 'due',
    ownerAndDue: 'Owner and due date',
    notRecorded: 'not recorded',
    ledger: {
      what: 'What was agreed or intended',
      with: 'With',
      waiting: 'Waiting at least',
      caption: 'Open commitments',
    },
    shown: (shown: number, total: number): Sentence =>
      shown === total
        ? sentence`${total > 1 ? 'All ' : ''}${slot('all', number(total))} open ${plural(total, 'commitment', 'commitments')}`
        : sentence`${number(shown)} of ${slot('all', number(total))} open commitments`,
    noneOpen: 'No commitment is open.',
  },
  sources: {
    title: (n: number) => plural(n, 'Source', 'Sources'),
    published: (date: string) => `published ${date}`,
    undated: 'no date on the page',
    repost: 'known only from a repost',
    noLink: 'no address recorded',
    none: 'No source is recorded for this visit.',
    partial: 'Only part of the report was read, so people, words and outcomes may be missing.',
  },
  facts: {
    title: 'Facts',
    when: 'When',
    basis: 'How the date is known:',
    where: 'Where',
    partners: 'Partners',
    period: 'Plan period',
    format: 'Format',
    record: 'This record',
    filled: (n: number, of: number) =>
      n === of
        ? `All ${number(of)} parts are filled.`
        : `${number(n)} of ${number(of)} parts filled. Missing:`,
  },
  /** A language by its BCP 47 tag. */
  language: (code: string) => languageName('en-GB', code),
  fields: {
    exactDate: 'exact date',
    format: 'format of the meeting',
    place: 'place',
    head: 'head of delegation',
    theirs: 'people of the partner',
    ours: 'people of ours',
    themes: 'themes',
    paragraphs: 'paragraph of every theme',
    discussed: 'what was discussed',
    outcomes: 'outcomes',
    sources: 'source',
  },
  ruler: {
    here: 'the visit: some day in here',
    lasted: 'the visit: within this time',
    oneOf: 'the visit: one of these days',
    about: 'the visit: about then',
    doubtful: 'the visit: then, if the source is right',
    page: 'page published',
    name: (when: string) => `The visit was in this time: ${when}.`,
    pageName: (when: string) => ` The page of a source is dated ${when}.`,
  },
  neighbours: {
    title: 'Before and after, with the same partners',
    nav: 'Visits of the same partner',
    only: (n: number): string =>
      n === 1 ? 'No other visit is on record with' : 'No other visits are on record with',
    first: 'nothing earlier on record',
    last: 'nothing later on record',
    position: (n: number, of: number) => `visit ${number(n)} of ${number(of)}`,
    before: 'Previous',
    after: 'Next',
  },
  unknown: {
    title: 'No visit has this address',
    text: (id: string) =>
      `The records hold no visit with the id “${id}”. It may have been renamed or left out.`,
    all: 'All visits',
  },
};
