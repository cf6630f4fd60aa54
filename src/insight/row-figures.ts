import type { Day } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import { CERTAIN, type DateColumns, directionNumber, isPlain, NO } from '../records/time-columns.ts';
import { type Direction, type OutcomeKind, outcomeKinds } from '../records/visit.ts';
import { isSurelyIn } from './sure-of-time.ts';
import type { SpanCount } from './year-counts.ts';

type Rows = Uint32Array;
type Columns = Pick<Register, 'columns'>;

interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** Rows as a mask: 1 at each of them, 0 elsewhere. */
export function maskOf(size: number, rows: Rows): Uint8Array {
  const mask = new Uint8Array(size);
  for (const row of rows) mask[row] = 1;
  return mask;
}

const sumOf = (column: Uint16Array, rows: Rows): number =>
  rows.reduce((sum, row) => sum + (column[row] ?? 0), 0);

/** How many visits, given by their places in the register, went a way. */
export function wentRows({ columns }: Columns, rows: Rows, direction: Direction): number {
  const way = directionNumber(direction);
  const { direction: ways } = columns.time;
  return rows.reduce((sum, row) => sum + (ways[row] === way ? 1 : 0), 0);
}

/** How many commitments of visits are open. */
export const openRows = ({ columns }: Columns, rows: Rows): number => sumOf(columns.open, rows);

/**
 * How many visits were surely in a stretch of time, and how many more may have been.
 * @param during what each date says of it, as `datesDuring` does
 */
export function countDuring({ columns }: Columns, rows: Rows, during: Uint8Array): SpanCount {
  const { date } = columns.time;
  let certain = 0;
  let possible = 0;
  for (const row of rows) {
    const answer = during[date[row] ?? 0] ?? NO;
    if (answer === CERTAIN) certain++;
    else if (answer !== NO) possible++;
  }
  return { certain, possible };
}

/** How many agreements visits brought. */
export const agreementRows = ({ columns }: Columns, rows: Rows): number => sumOf(columns.agreements, rows);

/** How many outcomes of some kinds visits had. */
export function outcomeRows({ columns }: Columns, rows: Rows, kinds: readonly string[]): number {
  const { starts, flat } = columns.outcomes;
  const wanted = outcomeKinds.map((kind: OutcomeKind) => kinds.includes(kind));
  let n = 0;
  for (const row of rows)
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) if (wanted[flat[i] ?? 0]) n++;
  return n;
}

/** How many visits were surely in every one of some times, each of one stretch or more. Each date is asked once. */
export function sureRows({ columns }: Columns, rows: Rows, times: readonly (readonly Stretch[])[]): number {
  const { date, dates } = columns.time;
  const known = new Int8Array(dates.size).fill(-1);
  let n = 0;
  for (const row of rows) {
    const at = date[row] ?? 0;
    if (known[at] === -1) known[at] = times.every((stretches) => isSureDate(dates, at, stretches)) ? 1 : 0;
    n += known[at] ?? 0;
  }
  return n;
}

/** A date that is one piece of days without a doubt, inside one stretch, needs no reading. */
function isSureDate(dates: DateColumns, at: number, stretches: readonly Stretch[]): boolean {
  const first = dates.earliest[at] ?? 0;
  const last = dates.latest[at] ?? 0;
  const inside = stretches.some(({ from, to }) => from <= first && last <= to);
  return inside && isPlain(dates, at) ? true : isSurelyIn(dates.when(at), stretches);
}
