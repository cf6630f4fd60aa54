import type { Cells } from '../records/cells.ts';
import { CERTAIN } from '../records/time-columns.ts';

/** An axis as the count needs it. */
export interface PivotAxis {
  readonly cells: Cells;
  /** How many lines it has. */
  readonly size: number;
  /** For each value in `cells`, its line; -1 for none. */
  readonly lineOf: Int32Array;
  /** Of an axis of time: for line `l` and date `d`, at `d * size + l`, whether that date is surely there. */
  readonly during?: Uint8Array;
  /** Of an axis of time: for each date, 1 when it surely lies somewhere on the axis. */
  readonly within?: Uint8Array;
}

export interface PivotInput {
  /** The visits to count, as rows of the register. */
  readonly visits: Uint32Array;
  /** For each visit of the register its date, as a place among the distinct dates. */
  readonly date: Uint32Array;
  readonly rows: PivotAxis;
  readonly columns: PivotAxis;
  /** A third axis: a place each within every cell. */
  readonly layers?: PivotAxis | undefined;
  /** How much each visit of the register counts; one each when absent. */
  readonly weights?: Uint32Array | Uint16Array | undefined;
  /** For each date, 1 when it surely is in the time that is asked for; all are when absent. */
  readonly sure?: Uint8Array | undefined;
}

/** Two numbers a place: what is counted for certain, and what may come to it. */
export interface Tally {
  readonly certain: Uint32Array;
  readonly possible: Uint32Array;
}

export interface Pivot {
  /** At `row * columns + column`. */
  readonly cells: Tally;
  /** One of the same shape a layer. */
  readonly layers: readonly Tally[];
  /** A visit that stands in several cells counts once in each of these. */
  readonly rowTotals: Tally;
  readonly columnTotals: Tally;
  readonly all: Tally;
}

const tallyOf = (size: number): Tally => ({
  certain: new Uint32Array(size),
  possible: new Uint32Array(size),
});

function add({ certain, possible }: Tally, at: number, weight: number, sure: boolean): void {
  const side = sure ? certain : possible;
  side[at] = (side[at] ?? 0) + weight;
}

/** Reads the lines of one visit after another on an axis: each once, however many of its values a visit has. */
class Reader {
  readonly #axis: PivotAxis;
  /** Which visit a line was last seen at. */
  readonly #seen: Int32Array;
  readonly lines: Int32Array;
  /** Beside each of the lines, whether the visit was surely there. */
  readonly sure: Uint8Array;
  length = 0;

  constructor(axis: PivotAxis) {
    this.#axis = axis;
    this.#seen = new Int32Array(axis.size).fill(-1);
    this.lines = new Int32Array(axis.size);
    this.sure = new Uint8Array(axis.size);
  }

  read(visit: number, date: number): void {
    const { cells, lineOf, during, size } = this.#axis;
    this.length = 0;
    const end = cells.starts[visit + 1] ?? 0;
    for (let i = cells.starts[visit] ?? 0; i < end; i++) {
      const line = lineOf[cells.flat[i] ?? 0] ?? -1;
      if (line < 0 || this.#seen[line] === visit) continue;
      this.#seen[line] = visit;
      this.lines[this.length] = line;
      this.sure[this.length++] = during && during[date * size + line] !== CERTAIN ? 0 : 1;
    }
  }

  /** Whether a visit of that date is surely somewhere on the axis. */
  within(date: number): boolean {
    return this.#axis.within?.[date] !== 0;
  }
}

/** What one visit brings to the cells of a row. */
interface Share {
  readonly weight: number;
  /** Whether it surely is in the time asked for, and in the row. */
  readonly sure: boolean;
}

/** Adds a visit to the cells of one row, and to the places within them. */
function addToRow(
  cells: Tally,
  parts: readonly Tally[],
  start: number,
  across: Reader,
  deep: Reader | undefined,
  { weight, sure }: Share,
): void {
  for (let c = 0; c < across.length; c++) {
    const at = start + (across.lines[c] ?? 0);
    const here = sure && across.sure[c] === 1;
    add(cells, at, weight, here);
    const layers = deep?.length ?? 0;
    for (let l = 0; l < layers; l++) {
      const part = parts[deep?.lines[l] ?? 0];
      if (part) add(part, at, weight, here && deep?.sure[l] === 1);
    }
  }
}

/** Counts visits over two axes, and over a third within each cell. One pass, whatever the size of the matrix. */
export function pivot({ visits, date, rows, columns, layers, weights, sure }: PivotInput): Pivot {
  const down = new Reader(rows);
  const across = new Reader(columns);
  const deep = layers && new Reader(layers);
  const size = rows.size * columns.size;
  const cells = tallyOf(size);
  const parts = Array.from({ length: layers?.size ?? 0 }, () => tallyOf(size));
  const rowTotals = tallyOf(rows.size);
  const columnTotals = tallyOf(columns.size);
  const all = tallyOf(1);

  const count = (visit: number, day: number) => {
    const weight = weights?.[visit] ?? 1;
    const then = sure?.[day] !== 0;
    const inRows = down.within(day);
    const inColumns = across.within(day);
    add(all, 0, weight, then && inRows && inColumns);
    for (let c = 0; c < across.length; c++)
      add(columnTotals, across.lines[c] ?? 0, weight, then && inRows && across.sure[c] === 1);
    for (let r = 0; r < down.length; r++) {
      const row = down.lines[r] ?? 0;
      const surely = then && down.sure[r] === 1;
      add(rowTotals, row, weight, surely && inColumns);
      addToRow(cells, parts, row * columns.size, across, deep, { weight, sure: surely });
    }
  };

  for (const visit of visits) {
    const day = date[visit] ?? 0;
    down.read(visit, day);
    across.read(visit, day);
    if (down.length === 0 || across.length === 0) continue;
    deep?.read(visit, day);
    count(visit, day);
  }
  return { cells, layers: parts, rowTotals, columnTotals, all };
}

/** How many of some visits stand in no line of an axis. */
export function outsideOf(visits: Uint32Array, { cells: { starts, flat }, lineOf }: PivotAxis): number {
  let outside = 0;
  for (const visit of visits) {
    const end = starts[visit + 1] ?? 0;
    let i = starts[visit] ?? 0;
    while (i < end && (lineOf[flat[i] ?? 0] ?? -1) < 0) i++;
    if (i === end) outside++;
  }
  return outside;
}

/** What is counted at a place, certain or not. */
export const sumAt = ({ certain, possible }: Tally, at: number): number =>
  (certain[at] ?? 0) + (possible[at] ?? 0);
