import { number } from '../format.ts';

/** Words of: what goes out on paper and as a file. */
export const handout = {
  title: (deck: string) => `On paper: ${deck}`,
  print: 'Print',
  toShow: 'Slides',
  toDeck: 'Edit the deck',
  paper: 'Print',
  papers: { slides: 'Slides', handout: 'Handout', cards: 'Name cards', places: 'Places' },
  hints: {
    slides: 'One slide a page, in its own format. In the print window, margins: none.',
    handout: 'A4, with lines to write on. To print what guests keep, leave the notes out.',
    cards:
      'A4. Cut along the full line and fold along the broken one: the card stands and is read from both sides.',
    places: 'A4. Whoever leads sits first on each side.',
  },
  per: 'A sheet',
  perCards: 'Cards a sheet',
  perSaid: { 1: '1', 2: '2', 4: '4' },
  reader: 'For',
  readers: { guests: 'guests', us: 'us, with notes' },
  side: 'Side',
  sides: { both: 'both', theirs: 'guests', ours: 'ours' },
  tongue: 'Language',
  tongues: { both: 'both', en: 'English', zh: '中文' },
  ratio: 'Format',
  ratios: { '16:9': '16:9', '4:3': '4:3' },
  names: 'People',
  namesSaid: { on: 'by name', off: 'by post' },
  slide: (n: number, title: string) => `Slide ${n}: ${title}`,
  sheet: (n: number, of: number) => `Sheet ${n} of ${of}`,
  page: (n: number, of: number) => `${n} / ${of}`,
  between: ' · ',
  /** Where the notes of a slide are longer than a sheet. */
  goesOn: (n: number, title: string) => `Slide ${n}, ${title}: notes, continued`,
  nobody: 'Nobody is named here. Give the guests in the deck, or choose a visit that names people.',
  /** Below what is too long for a slide. */
  someOf: (shown: number, all: number) => `${number(shown)} of ${number(all)}`,
  /** What is counted in a chart. */
  unit: 'Visits',
  unitGroups: 'Visits by group of themes; one that spoke of several counts in each',
  /** What the parts of a column come to. */
  total: 'Total',
  /** How many visits of a planning period were on a theme: "13th Five-Year Plan: 17+3 of 27". */
  ofPeriod: (name: string, count: string, all: number) => `${name}: ${count} of ${number(all)}`,
  save: 'Save',
  saves: {
    pptx: 'PowerPoint',
    plain: 'PowerPoint without notes',
    svg: 'This slide as SVG',
    png: 'This slide as PNG',
  },
  saveNotes: {
    pptx: 'The whole deck: text, tables and charts can be changed; with the notes',
    plain: 'The same for guests to keep',
    svg: 'Lines and text, for drawing programs',
    png: 'An image at twice the size, for letters and chats',
  },
  /** What the parts of a slide are called in PowerPoint. */
  parts: {
    layout: 'Title and content',
    title: 'Title',
    foot: 'Source',
    number: 'Slide number',
    rules: 'Rule',
    timeline: 'Timeline',
    periods: 'Planning periods',
    leaders: 'Leaders',
    ruler: 'Ruler',
    visits: 'Visits',
    names: 'Names',
  },
};
