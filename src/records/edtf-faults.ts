import type { WhenKind } from './when.ts';

/**
 * Why a date was not read.
 * - `not-edtf`: it is no EDTF date
 * - `no-such-month`, `no-such-day`: the calendar has none (`days` is how many that month has)
 * - `reversed`: it ends before it begins
 * - `wide-end`: its end is less exact than its beginning and reaches back before it
 * - `no-time`: it has neither beginning nor end, so it could not be placed in time
 * - `far`: EDTF allows the year, but it is not one from 0000 to 9999, or not even its century is known
 * - `not-read-here`: EDTF allows it and this reader does not
 */
export type EdtfReason =
  | 'not-edtf'
  | 'no-such-month'
  | 'no-such-day'
  | 'reversed'
  | 'wide-end'
  | 'no-time'
  | 'far'
  | 'not-read-here';

export interface EdtfFault {
  readonly reason: EdtfReason;
  /** The part of the date that is wrong, without its doubts. */
  readonly at: string;
  /** Days of the month that was meant. */
  readonly days?: number;
  /** What to write instead, when it says the same thing for certain. */
  readonly instead?: string;
}

/** Parts put together as EDTF writes them. */
export function written(kind: WhenKind, parts: readonly string[]): string {
  if (kind === 'span') return parts.join('/');
  return kind === 'within' ? `[${parts.join('..')}]` : parts.join('');
}

const FAR: readonly RegExp[] = [
  /^(?:-|X|\dX)[\dX]{2,4}(?:-[\dX]{2}){0,2}(?:T.+)?$/, // years before 0, years of no known century
  /^Y-?(?:\d{5,}|\d+E\d+)(?:S\d+)?$/, // very long years
];

const PLAIN = String.raw`-?[\dX]{4}(?:-[\dX]{2}){0,2}`;
const LIST = String.raw`(?:\.\.)?${PLAIN}(?:(?:,|\.\.)${PLAIN})*(?:\.\.)?`;
const OTHER_EDTF: readonly RegExp[] = [
  /^-?\d{4}S\d+$/, // significant digits
  new RegExp(String.raw`^\{${LIST}\}$`), // all of these
  new RegExp(String.raw`^\[${LIST}\]$`), // lists with ranges in them
];

const USUAL: readonly RegExp[] = [
  /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})(?:\.(\d{1,2}))?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?$/,
  /^(\d{4})-(\d{2})-(\d{2})[Tt]?\d{1,2}:[\d:.Zz+-]*$/,
];

/** The date meant by a usual spelling that can mean one thing only: `2021/3/5`, `2021年3月5日`, `202`, but not `03/04/2025`. */
function usualSpelling(text: string): string | undefined {
  const tight = text.replace(/\s+/g, '');
  if (/^\d{3}$/.test(tight)) return `${tight}X`;
  const match = USUAL.map((form) => form.exec(tight)).find((m) => m !== null);
  if (match)
    return match
      .slice(1)
      .filter((n) => n !== undefined)
      .map((n) => n.padStart(2, '0'))
      .join('-');
  return tight === text ? undefined : tight;
}

/** Says what is wrong with a date that is not one of the forms read here. */
export function notRead(text: string): EdtfFault {
  const bare = text.replace(/[?~%](?![?~%])/g, '');
  if (FAR.some((form) => form.test(bare))) return { reason: 'far', at: text };
  if (OTHER_EDTF.some((form) => form.test(bare))) return { reason: 'not-read-here', at: text };
  const instead = usualSpelling(text);
  return instead === undefined ? { reason: 'not-edtf', at: text } : { reason: 'not-edtf', at: text, instead };
}
