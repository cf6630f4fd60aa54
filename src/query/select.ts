import type { Cells, Column } from '../records/cells.ts';
import type { Register } from '../records/register.ts';
import { datesDuring, NO } from '../records/time-columns.ts';
import type { Visit } from '../records/visit.ts';
import { chosenMask } from './chosen-mask.ts';
import { columnsOf } from './columns.ts';
import { FacetCounts } from './facet-counts.ts';
import type { FacetId } from './facets/index.ts';
import { matchMask } from './search/find-visits.ts';
import type { Lexicon } from './search/lexicon.ts';
import { termsOf } from './search/terms.ts';
import { spanOf } from './span.ts';
import type { View } from './view.ts';
import { visitsAt } from './visits-at.ts';

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

function tallyOf({ starts, flat }: Cells, size: number, rows: Uint32Array, tally = new Uint32Array(size)) {
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i++) {
      const at = flat[i] ?? 0;
      tally[at] = (tally[at] ?? 0) + 1;
    }
  }
  return tally;
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
  for (const [facet, column] of columnsOf(register)) {
    const tally = tallyOf(column, column.values.length, rows);
    const own = clauses.find((clause) => clause.facet === facet);
    if (own) tallyOf(column, column.values.length, own.only.subarray(0, own.kept), tally);
    counts.set(facet, new FacetCounts(column, tally));
  }
  return counts;
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
  const chosen = chosenMask(register, asked.visit ?? []);
  const rows = new Uint32Array(time.length);
  const fits = new Uint8Array(time.length);
  const timeless = new Uint32Array(time.dates.size);
  let size = 0;
  let fitting = 0;
  for (let row = 0; row < time.length; row++) {
    if (found?.[row] === 0 || chosen?.[row] === 0) continue;
    const date = time.date[row] ?? 0;
    const other = obstacle(others, row);
    const late = obstacle(times, row);
    if (other === NONE) timeless[date] = (timeless[date] ?? 0) + 1;
    const out = inTime?.[date] === NO;
    if (other === NONE && late === NONE) {
      fits[row] = 1;
      fitting++;
      if (!out) rows[size++] = row;
    } else if (!out) {
      const only = late === NONE ? others[other] : other === NONE ? times[late] : undefined;
      if (only) only.only[only.kept++] = row;
    }
  }
  const fitted = rows.slice(0, size);
  return {
    rows: fitted,
    counts: countsOf(register, fitted, [...times, ...others]),
    fits,
    fitting,
    timeless,
  };
}

export interface Selection extends RowSelection {
  /** In the order the view asks for. */
  readonly visits: readonly Visit[];
}

/** The visits that fit, searched here and now. */
export function select(
  register: Register,
  asked: Asked & Partial<Pick<View, 'sort'>>,
  lexicon: Lexicon,
): Selection {
  const found = matchMask(register, termsOf(asked.q), lexicon);
  const selection = selectRows(register, asked, found);
  const visits = visitsAt(register, selection.rows);
  return { ...selection, visits: asked.sort === 'oldest' ? visits : visits.toReversed() };
}
