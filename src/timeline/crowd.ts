import { type Day, dayOf, yearOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import { type DateColumns, datesDuring, NO } from '../records/time-columns.ts';
import { type Direction, directions, type Visit } from '../records/visit.ts';
import type { Span } from './scale.ts';

/** How many visits have a date, by direction: those of date `d` and of the direction numbered `i` are at `3 * d + i`. */
export type Counts = Uint32Array;

/** The visits that a timeline draws, counted by date once, so that nothing need walk them again. */
export interface Crowd {
  readonly register: Register;
  /** Rows of the register, ascending; null for all of them. */
  readonly rows: Uint32Array | null;
  /** 1 for each row of the register that fits the filter; null when there is none. */
  readonly matches: Uint8Array | null;
  readonly size: number;
  /** How many of them fit the filter. */
  readonly fitting: number;
  readonly all: Counts;
  /** Of those that fit; the same as `all` when there is no filter. */
  readonly fit: Counts;
}

const SIDES = directions.length;

/** Counts rows of a register; null for all of them. */
function countsOf({ time }: Register, rows: Uint32Array | null, among: Uint8Array | null): Counts {
  const { date, direction, dates, length } = time;
  const counts = new Uint32Array(dates.size * SIDES);
  const size = rows?.length ?? length;
  for (let i = 0; i < size; i++) {
    const row = rows ? (rows[i] ?? 0) : i;
    if (among?.[row] === 0) continue;
    const at = (date[row] ?? 0) * SIDES + (direction[row] ?? 0);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

const everyone = new WeakMap<Register, Counts>();
const some = new WeakMap<Uint32Array, Counts>();

/** The same without a filter, counted once. */
function allOf(register: Register, rows: Uint32Array | null): Counts {
  const counts = (rows ? some.get(rows) : everyone.get(register)) ?? countsOf(register, rows, null);
  if (rows) some.set(rows, counts);
  else everyone.set(register, counts);
  return counts;
}

/** Counts some visits of a register. */
export function crowdOf(register: Register, rows: Uint32Array | null, matches: Uint8Array | null): Crowd {
  const size = rows?.length ?? register.time.length;
  const all = allOf(register, rows);
  const fit = matches ? countsOf(register, rows, matches) : all;
  const fitting = matches ? fit.reduce((sum, n) => sum + n, 0) : size;
  return { register, rows, matches, size, fitting, all, fit };
}

const last = new WeakMap<
  DateColumns,
  { readonly from: number; readonly to: number; readonly seen: Uint8Array }
>();

/** For each date of the register whether it may be in a span, days cut by the edges counted: not `NO`. The last answer is kept. */
export function datesIn({ register }: Pick<Crowd, 'register'>, span: Span): Uint8Array {
  const { dates } = register.time;
  const from = Math.floor(span.from);
  const to = Math.ceil(span.to);
  const known = last.get(dates);
  if (known?.from === from && known.to === to) return known.seen;
  const seen = datesDuring(dates, from, to);
  last.set(dates, { from, to, seen });
  return seen;
}

export type PerDirection = Readonly<Record<Direction, number>>;

/** How many visits have one of the dates, by direction. */
export function tallyOf(counts: Counts, seen: Uint8Array): PerDirection {
  const sums = [0, 0, 0];
  for (let d = 0; d < seen.length; d++) {
    if (seen[d] === NO) continue;
    for (let i = 0; i < SIDES; i++) sums[i] = (sums[i] ?? 0) + (counts[d * SIDES + i] ?? 0);
  }
  const [inbound = 0, outbound = 0, joint = 0] = sums;
  return { inbound, outbound, joint };
}

export const sumOf = ({ inbound, outbound, joint }: PerDirection): number => inbound + outbound + joint;

/** How many visits have a date, whatever their direction. */
export const ofDate = (counts: Counts, date: number): number =>
  (counts[date * SIDES] ?? 0) + (counts[date * SIDES + 1] ?? 0) + (counts[date * SIDES + 2] ?? 0);

/** The rows that have one of the dates, in order of time. */
export function rowsOn({ register, rows }: Crowd, seen: Uint8Array): readonly number[] {
  const { date, length } = register.time;
  const found: number[] = [];
  const size = rows?.length ?? length;
  for (let i = 0; i < size; i++) {
    const row = rows ? (rows[i] ?? 0) : i;
    if (seen[date[row] ?? 0] !== NO) found.push(row);
  }
  return found;
}

/** Whether a row fits the filter. */
export const fitsFilter = ({ matches }: Pick<Crowd, 'matches'>, row: number): boolean =>
  matches === null || matches[row] === 1;

/** The visit of a row. */
export function visitAt({ register }: Pick<Crowd, 'register'>, row: number): Visit {
  const visit = register.visits[row];
  if (!visit) throw new RangeError(`There is no visit ${row}.`);
  return visit;
}

/** The visits of a crowd in a span that fit the filter, in order of time: only where they are to be listed. */
export const visitsIn = (crowd: Crowd, span: Span): readonly Visit[] =>
  rowsOn(crowd, datesIn(crowd, span))
    .filter((row) => fitsFilter(crowd, row))
    .map((row) => visitAt(crowd, row));

const yearsRound = (first: Day, last: Day, asOf: Day): Span => ({
  from: dayOf(Math.min(yearOf(first), yearOf(asOf)), 1, 1),
  to: dayOf(Math.max(yearOf(last), yearOf(asOf)), 12, 31),
});

/** Whole years round everything in a crowd: from the year of the first visit to that of the last, the as-of day among them. */
export function extentOf({ register, all }: Crowd): Span {
  const { earliest, latest, size } = register.time.dates;
  let first = register.asOf;
  let last = register.asOf;
  for (let d = 0; d < size; d++) {
    if (ofDate(all, d) === 0) continue;
    first = Math.min(first, earliest[d] ?? first);
    last = Math.max(last, latest[d] ?? last);
  }
  return yearsRound(first, last, register.asOf);
}

/** The same for all that is on record. */
export const extentOfAll = ({ firstYear, lastYear, asOf }: Register): Span =>
  yearsRound(dayOf(firstYear, 1, 1), dayOf(lastYear, 12, 31), asOf);
