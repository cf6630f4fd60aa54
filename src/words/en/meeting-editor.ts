import { counted, number } from '../format.ts';

/** Words of the page on which a deck is looked through and changed. */
export const meetingEditor = {
  slides: 'Slides',
  theSlide: 'The slide',
  present: 'Present',
  handout: 'Handout',
  more: 'More',
  saveFile: 'Save as file',
  powerpoint: 'PowerPoint',
  copyLink: 'Copy link',
  saving: 'Making the file…',
  saved: (name: string) => `Saved as ${name}`,
  savedAny: 'Saved',
  saveFailed: 'The file could not be made. Try again.',
  reset: 'Reset to the generated deck',
  resetNote: 'Takes the slides as the records give them. Title, guests and time stay.',
  undo: 'Undo',
  redo: 'Redo',
  tongues: 'Language of the slides',
  tongue: { both: 'Both', en: 'English', zh: 'Chinese' },
  all: 'All decks',

  /** A slide in the list. */
  slideName: (n: number, kind: string, title: string) => `${n}, ${kind}: ${title}`,
  hidden: 'Hidden',
  empty: 'No slides yet',
  emptyText: 'Add a text, an agenda, a visit or a figure. “Add to meeting” on any view adds it here.',
  listKeys: 'Arrow keys go from slide to slide; with Alt they move the slide.',

  /** Things to do with a slide. */
  tools: 'This slide',
  up: 'Move up',
  down: 'Move down',
  hide: 'Hide',
  show: 'Show again',
  duplicate: 'Duplicate',
  remove: 'Delete',
  /** Said aloud. */
  said: {
    moved: (n: number, to: number) => `Slide ${n} moved to place ${to}`,
    hidden: (n: number) => `Slide ${n} is hidden`,
    shown: (n: number) => `Slide ${n} is shown`,
    duplicated: (n: number) => `Slide ${n} duplicated`,
    removed: (n: number) => `Slide ${n} deleted`,
    added: (kind: string, n: number) => `${kind} added in place ${n}`,
    undone: 'Undone',
    redone: 'Done again',
    reset: 'The slides are as the records give them',
    elsewhere: 'This deck was changed in another window; here it is as it is now',
    guestMoved: (n: number, to: number) => `Guest ${n} moved to place ${to}`,
  },

  /** Adding a slide. */
  add: 'Add a slide',
  addNotes: {
    text: 'A title and up to four lines of your own',
    agenda: 'Times and what happens then',
    visit: 'A visit on record',
    figure: 'A chart or timeline of the dashboard',
  },
  again: 'From the records',
  chooseVisit: 'Which visit?',
  findVisit: 'Find a visit by partner, title or date',
  visits: (shown: number, found: number) =>
    shown < found
      ? `${number(shown)} of ${counted(found, 'visit', 'visits')}`
      : counted(found, 'visit', 'visits'),
  noVisit: 'No visit has these words.',
  chooseFigure: 'Which figure?',
  figureNote: 'To keep filters and the time shown, open the view and choose “Add to meeting” there.',
  openView: 'Open this view',

  /** The form. */
  words: 'Words of the slide',
  line: 'Line',
  languages: { en: 'English', zh: 'Chinese' },
  typed: (line: string, lang: string) => `${line}, ${lang}`,
  asRecords: 'As the records say',
  asRecordsOf: (line: string) => `${line}: as the records say`,
  leftOut: 'Left out',
  fixed: 'Figures and dates come from the records and stay as they are.',
  notes: 'Notes',
  notesNote: 'For whoever speaks. Guests never see them.',
  minutes: 'Minutes',
  times: 'Times',
  time: (n: number) => `Time ${n}`,
  addTime: 'Add a time',
  removeTime: (n: number) => `Remove time ${n}`,

  /** What is said of the whole deck. */
  details: 'Title, time and guests',
  detailsLine: (minutes: number, guests: number) =>
    `${counted(minutes, 'minute', 'minutes')}, ${guests === 0 ? 'no guests named' : counted(guests, 'guest', 'guests')}`,
  deckTitle: 'Title of the deck',
  planned: 'Planned, minutes',
  guests: 'Guests',
  guestsNote: 'The first leads the delegation. They stand on the welcome.',
  guestName: (n: number, lang: string) => `Guest ${n}, name, ${lang}`,
  guestPost: (n: number, lang: string) => `Guest ${n}, post, ${lang}`,
  name: { en: 'Name', zh: '姓名' },
  post: { en: 'Post', zh: '职务' },
  addGuest: 'Add a guest',
  removeGuest: (n: number) => `Remove guest ${n}`,
  guestUp: (n: number) => `Move guest ${n} up`,
  guestDown: (n: number) => `Move guest ${n} down`,
  paste: 'Paste a list',
  pasteLabel: 'One guest a line: name, post',
  pasteExample: 'Name, post\n姓名，职务',
  pasteAdd: (n: number) => (n === 0 ? 'Add guests' : `Add ${counted(n, 'guest', 'guests')}`),
  gone: 'What this deck was made of is no longer on record. The slides that need it say so.',
};
