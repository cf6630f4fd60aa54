import type { Day } from './day.ts';
import { type Direction, directions, type Visit } from './visit.ts';
import { during, type When, type WhenKind } from './when.ts';

/** The kinds of time, in the order of their numbers in a column. */
export const whenKinds: readonly WhenKind[] = ['point', 'span', 'within', 'one-of'];

/** What a date says of itself, as bits. */
export const ABOUT = 1;
export const UNCERTAIN = 2;
export const OPEN_FIRST = 4;
export const OPEN_LAST = 8;

/** The dates that visits have, each once, as columns. Days as in `Day`, both inclusive. */
export interface DateColumns {
  readonly size: number;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** Place in `whenKinds`. */
  readonly kind: Uint8Array;
  /** `ABOUT`, `UNCERTAIN`, `OPEN_FIRST`, `OPEN_LAST`. */
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

const flagsOf = ({ approximate, uncertain, missing }: When): number =>
  (approximate ? ABOUT : 0) |
  (uncertain ? UNCERTAIN : 0) |
  (missing?.end === 'first' ? OPEN_FIRST : 0) |
  (missing?.end === 'last' ? OPEN_LAST : 0);

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

/** The columns of visits that are in order of time. */
export function timeColumns(visits: readonly Visit[]): TimeColumns {
  const places = new Map<string, number>();
  const whens: When[] = [];
  const date = Uint32Array.from(visits, ({ when }) => {
    // What has no beginning or end of its own is kept within the records, and may so differ from its text.
    const key = `${when.edtf} ${when.earliest} ${when.latest}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, whens.length);
    return whens.push(when) - 1;
  });
  return {
    length: visits.length,
    date,
    direction: Uint8Array.from(visits, (v) => directionNumber(v.direction)),
    dates: dateColumns(whens),
  };
}

/** Whether something was in a stretch of time, as a number: 0 no, 1 possibly, 2 certainly. */
export const NO = 0;
export const POSSIBLE = 1;
export const CERTAIN = 2;

/** Whether each date is between two days, both inclusive: `NO`, `POSSIBLE` or `CERTAIN` at the place of each. */
export function datesDuring({ size, earliest, latest, when }: DateColumns, from: Day, to: Day): Uint8Array {
  const answers = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    if ((latest[i] ?? 0) < from || (earliest[i] ?? 0) > to) continue;
    const answer = during(when(i), from, to);
    answers[i] = answer === 'certain' ? CERTAIN : answer === 'possible' ? POSSIBLE : NO;
  }
  return answers;
}
