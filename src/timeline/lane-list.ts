import { type Cells, turned } from '../records/cells.ts';
import { say } from '../records/text.ts';
import { NO } from '../records/time-columns.ts';
import { type Crowd, fitsFilter } from './crowd.ts';
import type { LaneName, Lanes } from './lanes.ts';

/** A lane with something in it that fits the filter. */
export interface Lane {
  /** Its place in `Lanes.names`. */
  readonly place: number;
  readonly name: LaneName;
  /** Its visits, those that the filter leaves out among them: rows of the register, ascending. */
  readonly rows: Uint32Array;
  /** How many of them fit. */
  readonly count: number;
}

/** The lanes of a crowd that have something that fits, in the order asked for. */
export function laneList(
  crowd: Crowd,
  { cells, names, order }: Pick<Lanes, 'cells' | 'names' | 'order'>,
  lang: string,
): readonly Lane[] {
  const { starts, flat } = turned(cells, names.length);
  const own = crowd.rows && new Set(crowd.rows);
  const lanes = names.flatMap((name, place): Lane[] => {
    const all = flat.subarray(starts[place], starts[place + 1]);
    const rows = own ? all.filter((row) => own.has(row)) : all;
    let count = 0;
    for (const row of rows) if (fitsFilter(crowd, row)) count++;
    return count > 0 ? [{ place, name, rows, count }] : [];
  });
  const collator = new Intl.Collator(lang);
  const byName = (a: Lane, b: Lane) =>
    collator.compare(say(a.name.name, lang).text, say(b.name.name, lang).text) || a.place - b.place;
  // Rows are in order of time: the lane with the lower first row began earlier.
  const byFirst = (a: Lane, b: Lane) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0);
  if (order === 'name') return lanes.sort(byName);
  return lanes.sort(order === 'first' ? byFirst : (a, b) => b.count - a.count || byFirst(a, b));
}

/** Visits that fit and have one of some dates, each counted once however many lanes it stands in. */
export interface LaneTotals {
  readonly visits: number;
  /** Lanes that have any of them. */
  readonly lanes: number;
  /** Of those visits, how many stand in more than one lane, and in none. */
  readonly several: number;
  readonly none: number;
}

export function laneTotals(crowd: Crowd, cells: Cells, seen: Uint8Array): LaneTotals {
  const { date, length } = crowd.register.time;
  const totals = { visits: 0, several: 0, none: 0 };
  const filled = new Set<number>();
  const size = crowd.rows?.length ?? length;
  for (let i = 0; i < size; i++) {
    const row = crowd.rows ? (crowd.rows[i] ?? 0) : i;
    if (seen[date[row] ?? 0] === NO || !fitsFilter(crowd, row)) continue;
    totals.visits++;
    const [first = 0, end = 0] = [cells.starts[row], cells.starts[row + 1]];
    for (let at = first; at < end; at++) filled.add(cells.flat[at] ?? 0);
    if (end === first) totals.none++;
    else if (end - first > 1) totals.several++;
  }
  return { ...totals, lanes: filled.size };
}
