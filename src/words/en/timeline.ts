import { counted, number, plural } from '../format.ts';
import { sentence, slot } from '../sentence.ts';
import { dates } from './dates.ts';

const visits = (n: number): string => counted(n, 'visit', 'visits');

const month = dates.monthShort;

/** "13, up to 23", where more are possible. */
const upTo = (certain: number, most: number): string => (most > certain ? `, up to ${number(most)}` : '');

/** How many for certain, and at most. */
interface Range {
  readonly certain: number;
  readonly most: number;
}

const range = ({ certain, most }: Range): string =>
  certain === most ? number(most) : `${number(certain)} to ${number(most)}`;

const selection = (selected: boolean): string => (selected ? ' of this selection' : '');

/** Words of: timeline. */
export const timeline = {
  title: 'Timeline of delegations',
  spanLabel: 'Time shown',
  all: 'All',
  /** "13th Five-Year Plan" where there is less room. */
  planBrief: (name: string): string => name.replace(/ Five-Year Plan$/, ' Plan'),
  planBriefest: (name: string): string => name.replace(/ (Five-Year )?Plan$/, ''),
  planYears: (name: string, from: number, to: number): string => `${name}, ${from}–${to}`,
  /** From a month to a month, both inclusive. */
  months: (fromYear: number, fromMonth: number, toYear: number, toMonth: number): string => {
    if (fromMonth === 1 && toMonth === 12)
      return fromYear === toYear ? String(fromYear) : `${fromYear}–${toYear}`;
    if (fromYear !== toYear) return `${month(fromMonth)} ${fromYear}–${month(toMonth)} ${toYear}`;
    return fromMonth === toMonth
      ? `${month(fromMonth)} ${fromYear}`
      : `${month(fromMonth)}–${month(toMonth)} ${fromYear}`;
  },
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  earlier: 'Earlier',
  later: 'Later',
  moreTimes: 'More times',

  headline: {
    none: 'Nothing is on record yet',
    noneFits: 'No visit fits this selection',
    noneThen: (span: string, selected: boolean) =>
      `${selected ? 'Nothing of this selection is' : 'Nothing is'} on record for ${span}`,
    one: (when: string, selected: boolean) => `One visit${selected ? ' fits' : ' is on record'}: ${when}`,
    two: (a: string, b: string, selected: boolean) =>
      `Two visits${selected ? ' fit' : ' are on record'}: ${a}, and ${b}`,
    fullest: (year: number, certain: number, most: number, selected: boolean) =>
      sentence`${year} was the fullest year${selection(selected)}: ${slot('year', visits(certain))}${most > certain ? ' for certain' : ''}${upTo(certain, most)}`,
    /** The year with the most for certain, while another may have had more. */
    mostCertain: (year: number, certain: number, other: number, most: number, selected: boolean) =>
      sentence`${year} has the most visits${selection(selected)} for certain: ${slot('year', certain)}; ${other} may have up to ${slot('other', most)}`,
    shared: (years: readonly number[], each: number, most: number, selected: boolean) =>
      sentence`${years.join(' and ')} were the fullest years${selection(selected)}: ${visits(each)} each${most > each ? ' for certain' : ''}${upTo(each, most)}`,
    even: (each: number, selected: boolean) =>
      `${selected ? 'This selection has' : 'There was'} no more than ${visits(each)} in any year`,
    unsure: (n: number, from: number, to: number) =>
      sentence`${slot('all', visits(n))} between ${from} and ${to}, none certain of its year`,
    within: (span: string, certain: number, most: number, selected: boolean) =>
      certain === 0
        ? sentence`${span}: no visit${selection(selected)} for certain, up to ${slot('all', most)}`
        : sentence`${span}: ${slot('all', visits(certain))}${selection(selected)}${most > certain ? ` for certain, up to ${number(most)}` : ''}`,
  },
  summary: (n: number, span: string, inbound: number, outbound: number, joint: number) =>
    n === 0
      ? `No visit, ${span}.`
      : `${visits(n)}, ${span}: ${number(inbound)} inbound, ${number(outbound)} outbound, ${number(joint)} elsewhere or online.`,
  keysHint:
    'Arrow keys move between visits, Enter opens one, Space chooses it. Plus, minus and nought zoom, Page keys and brackets go to other times.',

  side: { inbound: 'inbound', outbound: 'outbound', joint: 'elsewhere' },
  sideOf: (total: number): string => `of ${number(total)}`,
  sideGap: ' ',
  sideDoor: {
    inbound: (n: number) => `${number(n)} inbound ${plural(n, 'visit', 'visits')}`,
    outbound: (n: number) => `${number(n)} outbound ${plural(n, 'visit', 'visits')}`,
    joint: (n: number) => `${visits(n)} elsewhere or online`,
  },
  allYears: 'all years',
  overview: 'All years, with the time shown',
  from: 'From',
  to: 'To',

  key: 'Key',
  legend: {
    inbound: 'came to us',
    outbound: 'we went',
    joint: 'elsewhere or online',
    span: 'lasted from–to',
    month: 'some day in this month',
    year: 'some day in this season or year',
    window: 'some day between these dates',
    beads: 'on one of these days',
    about: 'about this date',
    uncertain: 'this date is doubtful',
    possible: 'pale: possible then; zoom in for single visits',
    filtered: 'faint: outside the filter',
  },
  named: (n: number, of: number): string =>
    n === of ? `all ${number(of)} named` : `${number(n)} of ${number(of)} named`,
  /** Visits that have a mark but no name beside it. */
  moreBrief: (n: number): string => `${number(n)} more`,
  counted: (n: number): string => `${visits(n)} as columns`,
  nothingYet: (year: number): string => `Nothing yet on record for ${year}`,
  /** Before the as-of date, on one line with it. */
  nothingYetBefore: (year: number): string => `nothing yet on record for ${year}; `,
  asOf: (day: string): string => `as of ${day}`,
  today: (day: string): string => `today, ${day}`,
  empty: 'No visit is on record for this time.',
  perBin: (n: number, step: 'day' | 'week' | 'month' | 'quarter' | 'year'): string =>
    `${number(n)} a ${step}`,

  /** Between the parts of a visit's name: "CAST, inbound, 31 October 2024: title". */
  comma: ', ',
  yearVisits: visits,

  down: {
    came: (n: number): string => `they came ${number(n)}`,
    went: (n: number): string => `${number(n)} we went`,
    joint: (n: number): string => `${number(n)} elsewhere`,
    noneYet: 'none yet',
    pale: 'Hatched: the year is not certain, shown at the earliest. 5–8: five for certain, up to eight',
    row: (year: number, came: Range, went: Range, joint: Range): string =>
      came.most + went.most + joint.most === 0
        ? `${year}: no visit`
        : `${year}: ${range(came)} came, ${range(went)} we went, ${range(joint)} elsewhere`,
  },
};
