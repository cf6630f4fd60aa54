import { counted, number, plural } from '../format.ts';
import { type Sentence, type Slot, sentence, slot } from '../sentence.ts';
import { order } from './matrix-order.ts';

/** What is counted, as many as there are. */
const figure = {
  visits: (n: number) => counted(n, 'visit', 'visits'),
  people: (n: number) => counted(n, 'person-visit', 'person-visits'),
  agreements: (n: number) => counted(n, 'agreement', 'agreements'),
  open: (n: number) => counted(n, 'open commitment', 'open commitments'),
};
type Measure = keyof typeof figure;

const none: Readonly<Record<Measure, string>> = {
  visits: 'No visit',
  people: 'Nobody on record',
  agreements: 'No agreement',
  open: 'No open commitment',
};

const lines = {
  partner: (n: number) => plural(n, 'partner', 'partners'),
  kind: (n: number) => plural(n, 'kind of partner', 'kinds of partner'),
  scope: (n: number) => plural(n, 'scope', 'scopes'),
  country: (n: number) => plural(n, 'country or region', 'countries and regions'),
  theme: (n: number) => plural(n, 'theme', 'themes'),
  group: (n: number) => plural(n, 'group of themes', 'groups of themes'),
  period: (n: number) => plural(n, 'planning period', 'planning periods'),
  year: (n: number) => plural(n, 'year', 'years'),
  direction: (n: number) => plural(n, 'direction', 'directions'),
};
type Axis = keyof typeof lines;

/** A line of an axis as part of a sentence, after "visits". */
const among: Readonly<Record<Axis, (name: Slot) => Sentence>> = {
  partner: (name) => sentence`with ${name}`,
  kind: (name) => sentence`with partners of the kind “${name}”`,
  scope: (name) => sentence`with partners of the scope “${name}”`,
  country: (name) => sentence`with partners from ${name}`,
  theme: (name) => sentence`on ${name}`,
  group: (name) => sentence`on any theme of ${name}`,
  period: (name) => sentence`in the ${name}`,
  year: (name) => sentence`in ${name}`,
  direction: (name) => sentence`of the direction “${name}”`,
};

const sure = (measure: Measure, certain: number, possible: number): string =>
  possible === 0
    ? figure[measure](certain)
    : certain === 0
      ? `possibly ${figure[measure](possible)}`
      : `${figure[measure](certain)} for certain, up to ${number(certain + possible)}`;

/** Words of the matrix: two axes, what is counted, and what an empty cell means. */
export const matrix = {
  title: 'Coverage',
  axis: {
    partner: 'Partner',
    kind: 'Kind of partner',
    scope: 'Scope',
    country: 'Country or region',
    theme: 'Theme',
    group: 'Group of themes',
    period: 'Planning period',
    year: 'Year',
    direction: 'Direction',
  },
  lines: (axis: Axis, n: number) => `${number(n)} ${lines[axis](n)}`,
  measures: {
    visits: 'Visits',
    people: 'Person-visits',
    agreements: 'Agreements',
    open: 'Open commitments',
  },

  ready: 'Ready made',
  plans: 'Partner × theme in each plan',
  years: 'Theme × year',
  countries: 'Country × period',
  never: (theme: Slot): Sentence => sentence`Who never raised ${theme}`,

  rows: 'Rows',
  columns: 'Columns',
  by: 'In each cell',
  byNothing: 'One figure',
  byEach: {
    period: 'Each period',
    scope: 'Each scope',
    direction: 'Each direction',
    group: 'Each group of themes',
  },
  measure: 'Count',
  swap: 'Swap rows and columns',
  asList: (n: number): Sentence =>
    sentence`${slot('list', plural(n, 'The same visit as a list', `The same ${number(n)} visits as a list`))}`,
  csv: 'Download as CSV',
  possiblyMore: (name: string) => `${name}, possibly more`,

  sure,
  /** "CAST, Solid waste: 3 visits" */
  cell: (names: readonly string[], measure: Measure, certain: number, possible: number) =>
    `${names.join(', ')}: ${certain + possible === 0 ? 'none' : sure(measure, certain, possible)}`,
  all: 'All',
  /** What the total of one line counts, and the total of all. */
  total: (name: string, measure: Measure, certain: number, possible: number) =>
    `All of ${name}: ${sure(measure, certain, possible)}`,
  totalAll: (measure: Measure, certain: number, possible: number) =>
    `All together: ${sure(measure, certain, possible)}`,

  nothing: 'There is nothing to lay out',
  nothingNote: 'No line of one of the axes is on record, or the filters leave none.',
  /** The finding above the matrix; `empty` of its `cells` hold nothing. */
  empty: (empty: number, cells: number): Sentence =>
    empty === 0
      ? [`None of the ${counted(cells, 'pair', 'pairs')} is empty`]
      : empty === cells
        ? [plural(cells, 'The one pair is empty', `All ${number(cells)} pairs are empty`)]
        : sentence`${number(empty)} of ${counted(cells, 'pair', 'pairs')} ${plural(empty, 'is', 'are')} empty`,
  fullest: (row: Slot, column: Slot, what: Slot): Sentence =>
    sentence`; the fullest is ${row} × ${column}, with ${what}`,
  noneHasMore: (measure: Measure, n: number): Sentence => [`; none holds more than ${figure[measure](n)}`],
  /** Of the lines of an axis, those that have nothing in one line of the other. */
  without: (measure: Measure, n: number, of: number, axis: Axis, line: Sentence): Sentence =>
    sentence`${none[measure]} ${line} for ${number(n)} of ${number(of)} ${lines[axis](of)}`,
  among: (axis: Axis, name: Slot): Sentence => among[axis](name),
  amongJoin: ' ',
  /** In which order they follow "visits". */
  amongOrder: [
    'partner',
    'kind',
    'scope',
    'country',
    'direction',
    'theme',
    'group',
    'period',
    'year',
  ] as readonly Axis[],

  key: 'A dash is an empty cell: press it to see what it means, and who could change it. The deeper the ink, the higher the figure.',
  keyPossible: 'Dashed: visits that may have been then, and may as well have been at another time.',
  keyLayers: (layers: string) => `In each cell, left to right: ${layers}.`,
  counted: 'A visit that stands in several cells counts once in each total.',
  people: 'Person-visits: each person once for each visit.',
  outside: (n: number, axis: Axis): string =>
    `${counted(n, 'visit stands', 'visits stand')} in no ${lines[axis](1)} and so in no cell.`,
  keys: 'Arrow keys walk the cells, Enter opens or sorts, F2 goes on within a cell.',

  /** Between notes. */
  noteJoin: ' ',

  grid: (rows: string, columns: string) => `Matrix of ${rows} by ${columns}`,
  sortRows: (name: string) => `Sort the rows by ${name}`,
  sortColumns: (name: string) => `Sort the columns by ${name}`,
  byName: 'name',
  byTotal: 'total',

  /** The title of what is said of one cell. */
  no: (measure: Measure, lines: Sentence, when: string): Sentence =>
    sentence`${none[measure]} ${lines}${when && ` ${when}`}`,
  some: (measure: Measure, lines: Sentence, certain: number, possible: number, when: string): Sentence =>
    sentence`${slot('n', sure(measure, certain, possible))} ${lines}${when && ` ${when}`}`,
  /** After the title, when filters other than of time are set. */
  filtered: 'under the filters that are set',
  visitsThen: (n: number): Sentence =>
    sentence`There ${plural(n, 'was', 'were')} ${slot('n', figure.visits(n))}.`,
  unfiltered: (n: number): Sentence =>
    sentence`Without the filters there ${plural(n, 'is', 'are')} ${slot('n', figure.visits(n))}.`,
  neverAtAll: 'Nor is there one without the filters.',
  /** All visits of one line: "With CAST: 14 visits, the last on 31 Oct 2024." */
  side: (line: Sentence, n: number, last: string): Sentence =>
    n === 0
      ? sentence`No visit at all ${line}.`
      : sentence`${slot('n', figure.visits(n))} ${line}, the last ${slot('last', last)}.`,
  partnersWho: (line: Sentence): Sentence => sentence`Partners with visits ${line}`,
  partnersBoth: 'Partners with visits of both',
  knowBoth: 'People who were at visits of both',
  nobody: 'Nobody on record.',
  /** How often in one and in the other. */
  times: (one: number, other: number) =>
    one === other
      ? `${counted(one, 'visit', 'visits')} each`
      : `${number(one)} and ${counted(other, 'visit', 'visits')}`,
  more: (n: number) => `${number(n)} more`,
  closeCell: 'Close what is said of this cell',

  showMore: (shown: number, all: number) => `${number(shown)} of ${number(all)} shown; show more`,
  ...order,
  leftOut: (columns: number, ofColumns: number, rows: number, ofRows: number) =>
    `Printed: ${number(columns)} of ${counted(ofColumns, 'column', 'columns')} and ${number(rows)} of ${counted(ofRows, 'row', 'rows')}. The rest is on the screen and in the CSV file.`,
};
