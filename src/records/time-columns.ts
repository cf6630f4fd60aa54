import type { Day } from './day.ts';
import { exactnessOf } from './exactness.ts';
import { type Direction, directions } from './visit.ts';
import { during, type When, type WhenKind } from './when.ts';

/** The kinds of time, in the order of their numbers in a column. */
const whenKinds: readonly WhenKind[] = ['point', 'span', 'within', 'one-of'];

/** What a date says of itself, as bits. */
const ABOUT = 1;
const UNCERTAIN = 2;
const OPEN_FIRST = 4;
const OPEN_LAST = 8;
const PERIOD = 16;

/** The dates that visits have, each once, as columns. Days as in `Day`, both inclusive. */
export interface DateColumns {
  readonly size: number;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** Place in `whenKinds`. */
  readonly kind: Uint8Array;
  /** What the date says of itself, as bits: 1 about, 2 uncertain, 4 without a first day, 8 without a last, 16 within a period. */
  readonly flags: Uint8Array;
  /** The date itself, whole. */
  readonly when: (date: number) => When;
}

/** When visits were and which way they went, as columns: row `i` is visit `i` of the register, in order of time. */
export interface TimeColumns {
  readonly length: number;
  /** Place in `dates`. Many visits share a date, so what is asked of time is asked of each date once. */
  readonly date: Uint32Array;
  /** Place in `directions`. */
  readonly direction: Uint8Array;
  readonly dates: DateColumns;
}

/** The number of a direction in a column. */
export const directionNumber = (direction: Direction): number => directions.indexOf(direction);

const flagsOf = (when: When): number =>
  (when.approximate ? ABOUT : 0) |
  (when.uncertain ? UNCERTAIN : 0) |
  (when.missing?.end === 'first' ? OPEN_FIRST : 0) |
  (when.missing?.end === 'last' ? OPEN_LAST : 0) |
  (exactnessOf(when).includes('period') ? PERIOD : 0);

const flagged = ({ flags }: DateColumns, at: number, wanted: number): boolean =>
  ((flags[at] ?? 0) & wanted) !== 0;

/** Whether the record doubts a date: it is about then, or uncertain. */
export const isDoubted = (dates: DateColumns, at: number): boolean => flagged(dates, at, ABOUT | UNCERTAIN);

/** Whether a date is as written: not doubted, and with both its ends. */
export const isPlain = (dates: DateColumns, at: number): boolean =>
  !flagged(dates, at, ABOUT | UNCERTAIN | OPEN_FIRST | OPEN_LAST);

/** Whether no more is known of a date than a period. */
export const isPeriod = (dates: DateColumns, at: number): boolean => flagged(dates, at, PERIOD);

/** Whether it went on from one day to a later one. */
export const lasted = (dates: DateColumns, at: number): boolean =>
  whenKinds[dates.kind[at] ?? 0] === 'span' &&
  !flagged(dates, at, OPEN_FIRST | OPEN_LAST) &&
  dates.earliest[at] !== dates.latest[at];

/** Whether it was one of several days, months or years. */
export const isOneOf = (dates: DateColumns, at: number): boolean =>
  whenKinds[dates.kind[at] ?? 0] === 'one-of';

/** The columns of some dates. */
export function dateColumns(whens: readonly When[]): DateColumns {
  const nowhere = (date: number): never => {
    throw new RangeError(`There is no date ${date}.`);
  };
  return {
    size: whens.length,
    earliest: Int32Array.from(whens, (w) => w.earliest),
    latest: Int32Array.from(whens, (w) => w.latest),
    kind: Uint8Array.from(whens, (w) => whenKinds.indexOf(w.kind)),
    flags: Uint8Array.from(whens, flagsOf),
    when: (date) => whens[date] ?? nowhere(date),
  };
}

/** Whether something was in a stretch of time, as a number: 0 no, 1 possibly, 2 certainly. */
export const NO = 0;
export const POSSIBLE = 1;
export const CERTAIN = 2;

/** The same as `during` of a date in columns; few dates must be read for it. */
export function dateDuring(dates: DateColumns, at: number, from: Day, to: Day): number {
  const first = dates.earliest[at] ?? 0;
  const last = dates.latest[at] ?? 0;
  if (last < from || first > to) return NO;
  const kind = whenKinds[dates.kind[at] ?? 0];
  const flags = dates.flags[at] ?? 0;
  // Which of several days is asked only where some of them are outside.
  const all = first >= from && last <= to;
  if ((kind === 'one-of' && !all) || (kind === 'span' && (flags & (OPEN_FIRST | OPEN_LAST)) !== 0)) {
    const answer = during(dates.when(at), from, to);
    return answer === 'certain' ? CERTAIN : answer === 'possible' ? POSSIBLE : NO;
  }
  if ((flags & UNCERTAIN) !== 0) return POSSIBLE;
  return kind === 'span' || all ? CERTAIN : POSSIBLE;
}

/** Whether each date is between two days, both inclusive: `NO`, `POSSIBLE` or `CERTAIN` at the place of each. */
export function datesDuring(dates: DateColumns, from: Day, to: Day): Uint8Array {
  const answers = new Uint8Array(dates.size);
  for (let at = 0; at < dates.size; at++) answers[at] = dateDuring(dates, at, from, to);
  return answers;
}
