import { counted, number } from '../format.ts';
import { meetingEditor } from './meeting-editor.ts';
import { meetingKeep } from './meeting-keep.ts';
import { meetingLines } from './meeting-lines.ts';

/** Words of: decks for meetings, where they are listed, made, kept and changed, and what adds to them. */
export const meeting = {
  keep: meetingKeep,
  lines: meetingLines,
  editor: meetingEditor,

  title: 'Meetings',
  sub: 'A deck shows partners what is on record: made in one step, changed as the meeting needs.',
  unnamed: {
    partner: 'Deck of a partner no longer on record',
    theme: 'Deck of a theme no longer on record',
    visit: 'Deck of a visit no longer on record',
    visits: 'All visits',
    nothing: 'Untitled deck',
  },

  /** Decks on this device. */
  here: 'On this device',
  hereNone: 'No deck is kept on this device yet.',
  hereNoneText:
    'A deck comes here once it names guests, has notes or grows too long for a link. It stays in this browser and is sent nowhere.',
  hereRefused: 'This browser keeps nothing for this page. Save decks as files.',
  hereNote: 'Kept in this browser, sent nowhere.',
  slides: (n: number) => counted(n, 'slide', 'slides'),
  changed: (when: string) => `changed ${when}`,
  rename: 'Rename',
  renameOf: (name: string) => `Rename “${name}”`,
  newName: (lang: string) => `New title, ${lang}`,
  done: 'Done',
  remove: 'Delete',
  removeOf: (name: string) => `Delete “${name}”`,
  removed: (name: string) => `“${name}” is deleted.`,
  undo: 'Undo',
  present: 'Present',
  presentOf: (name: string) => `Present “${name}”`,

  /** Decks of the office. */
  office: 'Of the office',
  officeNote: 'Shipped with the records, for everybody.',

  /** A new one. */
  make: 'Make a new one',
  forPartner: 'For a partner',
  forTheme: 'For a theme',
  forAll: 'For all visits',
  forFilter: 'For the visits of a filter',
  filterHow: 'Choose them under Visits, then Present.',
  blank: 'A blank deck',
  blankNote: 'Filled by hand, or with “Add to meeting” on any view.',
  findPartner: 'Find a partner',
  findTheme: 'Find a theme',
  found: (n: number) => (n === 0 ? 'Nothing found' : `${number(n)} found`),
  moreFound: (n: number) => `${number(n)} more: find them by name.`,
  visits: (n: number) => counted(n, 'visit', 'visits'),

  /** A file. */
  open: 'Open a file',
  openNote: 'A deck saved before: *.deck.json. It can be dropped here too.',
  drop: 'Let go to open the deck',
  opened: (name: string) => `${name} is opened and kept on this device.`,
  openedPart: (name: string, n: number) =>
    `${name} is opened; ${counted(n, 'part', 'parts')} could not be used.`,
  notOpened: (name: string) => `${name} could not be opened.`,
  openDeck: 'Open the deck',

  /** Adding a view of the dashboard to a deck. */
  add: 'Add to meeting',
  addTo: (name: string) => `Add to “${name}”`,
  addOther: 'Another deck',
  addNew: 'New deck',
  addNewNote: 'With this as its first slide',
  addLast: 'The deck worked on last',
  added: (name: string) => `Added to “${name}”.`,
  takenBack: (name: string) => `Taken out of “${name}” again.`,
  addFailed: 'It could not be added.',

  /** Figures that a slide can show. */
  figures: {
    timeline: 'Timeline of visits',
    'theme-ranking': 'Themes by visits',
    'theme-over-time': 'A theme over time',
    matrix: 'Coverage: partners and themes',
    years: 'Visits a year by theme group',
    period: 'A planning period',
    compare: 'Visits beside one another',
  },
  figure: {
    visitsIn: (n: number, span: string) => `${counted(n, 'visit', 'visits')}, ${span}`,
    of: (what: string, said: string) => `${what}: ${said}`,
    led: (theme: string, n: number, of: number) =>
      `${theme} came up most, in ${number(n)} of ${counted(of, 'visit', 'visits')}`,
    themes: (themes: number, n: number) =>
      `${counted(themes, 'theme', 'themes')} in ${counted(n, 'visit', 'visits')}`,
    rose: (group: string, from: number, to: number, year: number) =>
      `${group} rose from ${from}% of visits to ${to}% since ${year}`,
    years: (n: number, from: number, to: number) =>
      `${counted(n, 'visit', 'visits')} from ${from} to ${to}, by theme group`,
    covered: (rows: string, columns: string, filled: number, cells: number) =>
      `${rows} by ${columns}: ${number(filled)} of ${counted(cells, 'pair', 'pairs')} filled`,
    period: (name: string, n: number, most: number, partners: number) =>
      `${name}: ${counted(n, 'visit', 'visits')}${most > n ? ` for certain, up to ${number(most)},` : ''} with ${counted(partners, 'partner', 'partners')}`,
    none: 'No visit fits any more',
    some: (n: number, of: string) => `${number(n)} of ${of}`,
    rest: (n: number) => `${number(n)} more`,
    compared: (n: number) => `${counted(n, 'visit', 'visits')} beside one another`,
    columns: {
      date: 'Date',
      visit: 'Visit',
      partners: 'Partners',
      direction: 'Direction',
      themes: 'Themes',
      outcomes: 'Outcomes',
      place: 'Place',
      certain: 'Certain',
      possible: 'Possible',
    },
  },
};
