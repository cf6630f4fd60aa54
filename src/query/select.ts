import type { Column } from '../records/cells.ts';
import type { Register } from '../records/register.ts';
import { datesDuring, NO } from '../records/time-columns.ts';
import { chosenMask } from './chosen-mask.ts';
import { columnsOf } from './columns.ts';
import { FacetCounts } from './facet-counts.ts';
import type { FacetId } from './facets/ids.ts';
import { spanOf } from './span.ts';
import { absentFrom, tallyOfMost, tallyOfSome } from './tally.ts';
import type { View } from './view.ts';

/** What of a view says which visits. */
export type Asked = Pick<View, 'facets' | 'q' | 'from' | 'to'> & Partial<Pick<View, 'visit'>>;

/** The facets of time: what they ask is left out where time itself is to be seen. */
const TIMES: ReadonlySet<FacetId> = new Set(['period', 'year']);

export interface RowSelection {
  /** Places of the visits in the register, ascending, that is in order of time. */
  readonly rows: Uint32Array;
  /** How many visits there would be with one value chosen, were nothing else chosen in its facet. */
  readonly counts: ReadonlyMap<FacetId, FacetCounts>;
  /** 1 for each visit that fits all but the time `from` and `to`, and how many those are. */
  readonly fits: Uint8Array;
  readonly fitting: number;
  /** How many visits of each date fit all that is not time: neither `from` and `to` nor periods nor years. */
  readonly timeless: Uint32Array;
}

/** 1 for each row with one of the chosen values. */
function rowsWith({ starts, flat, place }: Column, values: readonly string[], size: number): Uint8Array {
  const chosen = new Uint8Array(size);
  for (const value of values) {
    const at = place.get(value);
    if (at !== undefined) chosen[at] = 1;
  }
  const rows = starts.length - 1;
  const mask = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i++)
      if (chosen[flat[i] ?? 0] === 1) {
        mask[row] = 1;
        break;
      }
  }
  return mask;
}

interface Clause {
  readonly facet: FacetId;
  readonly mask: Uint8Array;
  /** The rows that this clause alone keeps out. */
  readonly only: Uint32Array;
  kept: number;
}

const NONE = -1;
const SEVERAL = -2;

/** Which one of some clauses keeps a row out: its place among them, `NONE`, or `SEVERAL`. */
function obstacle(clauses: readonly Clause[], row: number): number {
  let found = NONE;
  for (let k = 0; k < clauses.length; k++) {
    if (clauses[k]?.mask[row] === 1) continue;
    if (found !== NONE) return SEVERAL;
    found = k;
  }
  return found;
}

/** The chosen values of facets as clauses: those of time, and the others. */
function clausesOf(register: Register, asked: Asked): readonly [times: Clause[], others: Clause[]] {
  const clauses = [...columnsOf(register)].flatMap(([facet, column]): Clause[] => {
    const values = asked.facets.get(facet) ?? [];
    if (values.length === 0) return [];
    const mask = rowsWith(column, values, column.values.length);
    return [{ facet, mask, only: new Uint32Array(mask.length), kept: 0 }];
  });
  return [clauses.filter(({ facet }) => TIMES.has(facet)), clauses.filter(({ facet }) => !TIMES.has(facet))];
}

function countsOf(register: Register, rows: Uint32Array, clauses: readonly Clause[]) {
  const counts = new Map<FacetId, FacetCounts>();
  const all = register.time.length;
  const absent = rows.length > all / 2 ? absentFrom(rows, all) : undefined;
  for (const [facet, column] of columnsOf(register)) {
    const tally = absent ? tallyOfMost(column, absent) : tallyOfSome(column, rows);
    const own = clauses.find((clause) => clause.facet === facet);
    if (own) tallyOfSome(column, own.only.subarray(0, own.kept), tally);
    counts.set(facet, new FacetCounts(column, tally));
  }
  return counts;
}

/** The rows that are not to be looked at: what was searched for or chosen one by one keeps them out. */
const keptOut = (row: number, masks: readonly Uint8Array[]): boolean => masks.some((mask) => mask[row] === 0);

/** One pass over the visits: what of each keeps it out, and where it counts. */
class Pass {
  readonly rows: Uint32Array;
  readonly fits: Uint8Array;
  readonly timeless: Uint32Array;
  size = 0;
  fitting = 0;

  constructor(visits: number, dates: number) {
    this.rows = new Uint32Array(visits);
    this.fits = new Uint8Array(visits);
    this.timeless = new Uint32Array(dates);
  }

  take(
    row: number,
    date: number,
    times: readonly Clause[],
    others: readonly Clause[],
    inTime: boolean,
  ): void {
    const other = obstacle(others, row);
    const late = obstacle(times, row);
    if (other === NONE) this.timeless[date] = (this.timeless[date] ?? 0) + 1;
    if (other === NONE && late === NONE) {
      this.fits[row] = 1;
      this.fitting++;
      if (inTime) this.rows[this.size++] = row;
    } else if (inTime) {
      const only = late === NONE ? others[other] : other === NONE ? times[late] : undefined;
      if (only) only.only[only.kept++] = row;
    }
  }
}

/**
 * The visits that fit: any of the chosen values within a facet, every facet together, all of the search, and possibly in
 * the asked time. A facet does not narrow its own counts. One pass over the visits.
 * @param found 1 for each visit that has all of the search; nothing when nothing is searched for
 */
export function selectRows(register: Register, asked: Asked, found?: Uint8Array): RowSelection {
  const { time } = register;
  const [times, others] = clausesOf(register, asked);
  const { from, to } = spanOf(asked.from, asked.to);
  const inTime = asked.from === null && asked.to === null ? undefined : datesDuring(time.dates, from, to);
  const masks = [found, chosenMask(register, asked.visit ?? [])].filter((mask) => mask !== undefined);
  const pass = new Pass(time.length, time.dates.size);
  for (let row = 0; row < time.length; row++) {
    const date = time.date[row] ?? 0;
    if (!keptOut(row, masks)) pass.take(row, date, times, others, inTime?.[date] !== NO);
  }
  const rows = pass.rows.slice(0, pass.size);
  const { fits, fitting, timeless } = pass;
  return { rows, counts: countsOf(register, rows, [...times, ...others]), fits, fitting, timeless };
}
