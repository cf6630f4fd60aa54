import type { WhenKind } from './when.ts';

/**
 * Why a date was not read.
 * - `not-edtf`: it is no EDTF date
 * - `no-such-month`, `no-such-day`: the calendar has none (`days` is how many that month has)
 * - `reversed`: it ends before it begins
 * - `open`: it has no beginning or no end, so it could not be placed in time
 * - `not-read-here`: EDTF allows it and this reader does not
 */
export type EdtfReason = 'not-edtf' | 'no-such-month' | 'no-such-day' | 'reversed' | 'open' | 'not-read-here';

export interface EdtfFault {
  readonly reason: EdtfReason;
  /** The part of the date that is wrong, as written. */
  readonly at: string;
  /** Days of the month that was meant. */
  readonly days?: number;
  /** What to write instead, when it says the same thing for certain. */
  readonly instead?: string;
}

/** Parts put together as EDTF writes them. */
export function written(kind: WhenKind, parts: readonly string[]): string {
  if (kind === 'span') return parts.join('/');
  if (kind === 'within') return `[${parts.join('..')}]`;
  return kind === 'one-of' ? `[${parts.join(',')}]` : parts.join('');
}

/** Sub-years of EDTF that name months: quarters, thirds, halves. Seasons name none for certain. */
const MONTHS_OF: ReadonlyMap<number, readonly [number, number]> = new Map([
  [33, [1, 3]],
  [34, [4, 6]],
  [35, [7, 9]],
  [36, [10, 12]],
  [37, [1, 4]],
  [38, [5, 8]],
  [39, [9, 12]],
  [40, [1, 6]],
  [41, [7, 12]],
]);

const mm = (month: number): string => String(month).padStart(2, '0');
const refused = (at: string, instead?: string): EdtfFault =>
  instead === undefined ? { reason: 'not-read-here', at } : { reason: 'not-read-here', at, instead };

/** Seasons and other stretches of a year, which EDTF writes like months above 20. */
export function amongMore(text: string): EdtfFault | undefined {
  const match = /^(\d{4})-(\d{2})[?~%]?$/.exec(text);
  const code = Number(match?.[2]);
  if (!match || code < 21 || code > 41) return undefined;
  const months = MONTHS_OF.get(code);
  return refused(text, months && `[${match[1]}-${mm(months[0])}..${match[1]}-${mm(months[1])}]`);
}

const UNKNOWN_DIGITS = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([?~%]?)$/;

/** Digits that are not known: `2021-XX`, `202X`. */
function unknownDigits(text: string): EdtfFault | undefined {
  const match = text.includes('X') ? UNKNOWN_DIGITS.exec(text) : null;
  if (!match) return undefined;
  const [, year = '', month, day, doubt = ''] = match;
  if (/^\d{4}$/.test(year)) {
    if (month === 'XX' && (day === undefined || day === 'XX')) return refused(text, year + doubt);
    if (month !== undefined && /^(0[1-9]|1[0-2])$/.test(month) && day === 'XX')
      return refused(text, `${year}-${month}${doubt}`);
    return refused(text);
  }
  const decade = month === undefined && /^\d{1,3}X{1,3}$/.test(year);
  return refused(text, decade ? `[${year.replaceAll('X', '0')}..${year.replaceAll('X', '9')}]` : undefined);
}

const PLAIN = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?`;
const OTHER_EDTF: readonly RegExp[] = [
  /^-\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?$/, // years before 0
  /^Y-?\d{5,}(?:S\d+)?$|^Y-?\d+E\d+(?:S\d+)?$|^\d{4}S\d+$/, // very long years, significant digits
  /^[?~%]?\d{4}[?~%]?(?:-[?~%]?\d{2}[?~%]?(?:-[?~%]?\d{2}[?~%]?)?)?$/, // a doubt about the month only
  new RegExp(String.raw`^\{(?:\.\.)?${PLAIN}(?:(?:,|\.\.)${PLAIN})*(?:\.\.)?\}$`), // all of these
  new RegExp(String.raw`^\[${PLAIN}(?:(?:,|\.\.)${PLAIN})*\]$`), // lists with ranges in them
];

const USUAL: readonly RegExp[] = [
  /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})(?:\.(\d{1,2}))?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?$/,
];

/** The date meant by a usual spelling that can mean one thing only: `2021/3/5`, `2021年3月5日`, but not `03/04/2025`. */
function usualSpelling(text: string): string | undefined {
  const tight = text.replace(/\s+/g, '');
  const match = USUAL.map((form) => form.exec(tight)).find((m) => m !== null);
  if (match)
    return match
      .slice(1)
      .filter((n) => n !== undefined)
      .map((n) => n.padStart(2, '0'))
      .join('-');
  return tight === text ? undefined : tight;
}

const OPEN = /^(?:\.\.)?\/[^/]*\d[^/]*$|^[^/]*\d[^/]*\/(?:\.\.)?$|^\[\.\.[^\]]*\d\]$|^\[\d[^\]]*\.\.\]$/;

/** Says what is wrong with a date that is not one of the forms read here. */
export function notRead(text: string): EdtfFault {
  if (OPEN.test(text)) return { reason: 'open', at: text };
  const alone = new RegExp(`^\\[(${PLAIN})\\]$`).exec(text)?.[1];
  if (alone !== undefined) return refused(text, alone);
  const time = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}(?::\d{2})?)?$/.exec(text)?.[1];
  if (time !== undefined) return refused(text, time);
  const other =
    unknownDigits(text) ?? (OTHER_EDTF.some((form) => form.test(text)) ? refused(text) : undefined);
  if (other) return other;
  const instead = usualSpelling(text);
  return instead === undefined ? { reason: 'not-edtf', at: text } : { reason: 'not-edtf', at: text, instead };
}
