import {
  adjacent,
  calendarOf,
  type DatePart,
  type DateShape,
  doubtedAlike,
  type Missing,
  onlyYearsDiffer,
  runOfYears,
  shared,
} from '../date-shape.ts';
import { counted } from '../format.ts';
import { season, years } from './seasons.ts';

const FULL = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SHORT = FULL.map((name) => name.slice(0, 3));

const full = (month: number): string => FULL[month - 1] ?? '';
const short = (month: number): string => SHORT[month - 1] ?? '';

/** Names of months: beside a day, alone, and in a pair; and how a doubt is written. */
interface Style {
  readonly beside: (month: number) => string;
  readonly alone: (month: number) => string;
  readonly inPair: (month: number) => string;
  readonly about: string;
  readonly uncertain: string;
}

const PLAIN: Style = {
  beside: short,
  alone: full,
  inPair: short,
  about: 'about ',
  uncertain: ' (uncertain)',
};
const LONG: Style = { beside: full, alone: full, inPair: full, about: 'about ', uncertain: ' (uncertain)' };
const BRIEF: Style = { beside: short, alone: short, inPair: short, about: 'c. ', uncertain: '?' };

const doubted = (text: string, by: Pick<DatePart, 'approximate' | 'uncertain'>, style: Style): string =>
  `${by.approximate ? style.about : ''}${text}${by.uncertain ? style.uncertain : ''}`;

/** What stands before the year. */
function head(p: DatePart, style: Style, name: (month: number) => string): string {
  if (p.season !== undefined) return `${season(p.season)} `;
  if (p.month === undefined) return '';
  return p.day === undefined ? `${name(p.month)} ` : `${p.day} ${style.beside(p.month)} `;
}

const one = (p: DatePart, style: Style, name = style.alone): string => head(p, style, name) + years(p);

/** Two parts, saying once what they share: "28–31 Oct 2024", "29 Jun–5 Jul 2023". */
function pair(
  a: DatePart,
  b: DatePart,
  between: string,
  style: Style,
  name: (month: number) => string,
): string {
  const last = one(b, style, name);
  const common = shared(a, b);
  if (common === 'all') return last;
  if (common === 'month') return `${a.day}${between}${last}`;
  if (common !== 'year' || a.month === undefined) return `${one(a, style, name)}${between}${last}`;
  return `${a.day === undefined ? name(a.month) : `${a.day} ${style.beside(a.month)}`}${between}${last}`;
}

const or = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;

/** "9 Mar 2022 or 2023", "3, 5 or 9 May 2023", "9 Mar 2022 or 10 May 2023". */
function either(parts: readonly DatePart[], style: Style): string {
  const last = parts.at(-1);
  if (!last) return '';
  const rest = parts.slice(0, -1);
  if (onlyYearsDiffer(parts)) return head(last, style, style.alone) + or(parts.map(years));
  const common = new Set(rest.map((p) => shared(p, last)));
  if (common.size === 1 && common.has('month'))
    return or([...rest.map((p) => String(p.day)), one(last, style)]);
  if (common.size === 1 && common.has('year') && last.precision === 'month')
    return or([...rest.map((p) => style.alone(p.month ?? 0)), one(last, style)]);
  if (parts.every((p) => p.precision === last.precision)) return or(parts.map((p) => one(p, style)));
  // "9 Mar 2022 or 2023" would give the second year a day that it does not have.
  return or(parts.map((p) => (p.precision === 'day' ? one(p, style) : `some day in ${one(p, style)}`)));
}

/** A date of which one end is missing: "since 2021", in short "2021–"; "2021 or later". */
function half(text: string, kind: DateShape['kind'], { end, why }: Missing, style: Style): string {
  if (kind === 'within') return `${text} or ${end === 'last' ? 'later' : 'earlier'}`;
  if (style === BRIEF) {
    const other = why === 'open' ? '' : '?';
    return end === 'last' ? `${text}–${other}` : `${other}–${text}`;
  }
  if (end === 'last') return why === 'open' ? `since ${text}` : `from ${text}, end unknown`;
  return why === 'open' ? `until ${text}` : `until ${text}, beginning unknown`;
}

function say(date: DateShape, style: Style): string {
  const [a, b] = date.parts;
  if (!a) return '';
  if (!b) {
    const text = doubted(one(a, style), a, style);
    if (date.missing) return half(text, date.kind, date.missing, style);
    return a.some && style !== BRIEF ? `some ${a.some} in ${text}` : text;
  }
  const alike = doubtedAlike(date.parts);
  if (date.kind === 'span')
    return alike
      ? doubted(pair(a, b, '–', style, style.alone), a, style)
      : `${doubted(one(a, style), a, style)}–${doubted(one(b, style), b, style)}`;
  if (!alike)
    return date.kind === 'within'
      ? `between ${doubted(one(a, style, style.inPair), a, style)} and ${doubted(one(b, style, style.inPair), b, style)}`
      : or(date.parts.map((p) => doubted(one(p, style), p, style)));
  if (date.kind === 'one-of') return doubted(either(date.parts, style), a, style);
  if (shared(a, b) === 'all') return doubted(one(a, style), a, style);
  if (adjacent(a, b)) return doubted(pair(a, b, ' or ', style, style.alone), a, style);
  return `between ${doubted(pair(a, b, ' and ', style, style.inPair), a, style)}`;
}

function brief(date: DateShape): string {
  const [a, b] = date.parts;
  if (!a || !b || date.kind === 'span' || !doubtedAlike(date.parts)) return say(date, BRIEF);
  if (date.kind === 'within') return doubted(pair(a, b, '–', BRIEF, short), a, BRIEF);
  const last = date.parts.at(-1);
  if (!last || !onlyYearsDiffer(date.parts) || !runOfYears(date.parts)) return say(date, BRIEF);
  const run = `${a.year}–${last.year}`;
  const before = head(a, BRIEF, short).trimEnd();
  return doubted(before ? `${before}, year ${run}` : run, a, BRIEF);
}

/** Words of: dates. */
export const dates = {
  /** A date as the running text has it: "25 Mar 2021", "March or April 2021", "about 27 Mar 2015". */
  when: (date: DateShape): string => say(date, PLAIN),
  /** With names of months in full: "25 March 2021". */
  long: (date: DateShape): string => say(date, LONG),
  /** For rows and marks: "Mar–Apr 2021", "c. 27 Mar 2015", "2010?". */
  short: brief,
  /** The doubt about a date in a word; '' when there is none. */
  sure: (date: DateShape): string =>
    [
      date.approximate ? 'about' : '',
      date.uncertain ? 'uncertain' : '',
      date.kind === 'within' || date.kind === 'one-of' ? 'inferred' : '',
    ]
      .filter(Boolean)
      .join(', '),
  /** A day counted from 1 January 1970: "25 Mar 2021". */
  day: (day: number): string => {
    const { year, month, day: d } = calendarOf(day);
    return `${d} ${short(month)} ${year}`;
  },
  dayLong: (day: number): string => {
    const { year, month, day: d } = calendarOf(day);
    return `${d} ${full(month)} ${year}`;
  },
  month: (year: number, month: number): string => `${full(month)} ${year}`,
  monthName: full,
  monthShort: short,
  year: (year: number): string => String(year),
  /** Where there is no room for four digits. */
  yearShort: (year: number): string => `’${String(year).slice(-2)}`,
  years: (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`),
  /** "5 years 7 months". */
  duration: (months: number): string => {
    const years = Math.floor(months / 12);
    const rest = months % 12;
    if (months < 1) return 'less than a month';
    return [years && counted(years, 'year', 'years'), rest && counted(rest, 'month', 'months')]
      .filter(Boolean)
      .join(' ');
  },
  /** "5 y 7 m". */
  durationShort: (months: number): string => {
    const years = Math.floor(months / 12);
    const rest = months % 12;
    return months < 1 ? '< 1 m' : [years && `${years} y`, rest && `${rest} m`].filter(Boolean).join(' ');
  },
};
