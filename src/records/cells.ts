import { Growing } from './growing.ts';

/** Values of many visits, as numbers: row `i` has `flat` from `starts[i]` up to, not including, `starts[i + 1]`. */
export interface Cells {
  readonly starts: Uint32Array;
  readonly flat: Uint32Array;
}

/** The values of one property for every visit of a register. */
export interface Column extends Cells {
  /** Every value in display order; a number in `flat` is a place in this list. */
  readonly values: readonly string[];
  readonly place: ReadonlyMap<string, number>;
}

/** Writes cells row by row; a value that a row names twice is kept once. */
export class CellsBuilder {
  readonly #starts = new Growing();
  readonly #flat = new Growing();
  #begun = 0;

  constructor() {
    this.#starts.push(0);
  }

  /** Nothing is kept of what has no number. */
  add(value: number | undefined): void {
    if (value === undefined) return;
    for (let i = this.#begun; i < this.#flat.length; i++) if (this.#flat.at(i) === value) return;
    this.#flat.push(value);
  }

  /** Keeps a value even if the row has it already. */
  addAgain(value: number | undefined): void {
    if (value !== undefined) this.#flat.push(value);
  }

  endRow(): void {
    this.#begun = this.#flat.length;
    this.#starts.push(this.#begun);
  }

  done(): Cells {
    return { starts: this.#starts.done(), flat: this.#flat.done() };
  }
}

/** Cells made row by row from the places that a function names. */
export function cellsOf(rows: number, placesOf: (row: number) => Iterable<number>): Cells {
  const builder = new CellsBuilder();
  for (let row = 0; row < rows; row++) {
    for (const place of placesOf(row)) builder.add(place);
    builder.endRow();
  }
  return builder.done();
}

/** One value a row. */
export function cellsOfOne(values: ArrayLike<number>): Cells {
  const { length } = values;
  return { starts: Uint32Array.from({ length: length + 1 }, (_, i) => i), flat: Uint32Array.from(values) };
}

/** For each row the values of its values: `kinds of the partners of each visit`. */
export function through({ starts, flat }: Cells, further: Cells): Cells {
  return cellsOf(starts.length - 1, function* (row) {
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) {
      const at = flat[i] ?? 0;
      for (let k = further.starts[at] ?? 0; k < (further.starts[at + 1] ?? 0); k++)
        yield further.flat[k] ?? 0;
    }
  });
}

/** The rows in another order: row `i` becomes what row `order[i]` was. */
export function reordered({ starts, flat }: Cells, order: Uint32Array): Cells {
  const nextStarts = new Uint32Array(order.length + 1);
  const nextFlat = new Uint32Array(flat.length);
  let at = 0;
  for (let i = 0; i < order.length; i++) {
    const row = order[i] ?? 0;
    for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k++) nextFlat[at++] = flat[k] ?? 0;
    nextStarts[i + 1] = at;
  }
  return { starts: nextStarts, flat: nextFlat.slice(0, at) };
}

/** Turned round: for each of `size` values, the rows that have it, ascending. */
export function turned({ starts, flat }: Cells, size: number): Cells {
  const back = new Uint32Array(size + 1);
  for (const value of flat) if (value < size) back[value + 1] = (back[value + 1] ?? 0) + 1;
  for (let i = 0; i < size; i++) back[i + 1] = (back[i + 1] ?? 0) + (back[i] ?? 0);
  const rows = new Uint32Array(flat.length);
  const next = back.slice();
  for (let row = 0; row + 1 < starts.length; row++)
    for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k++) {
      const value = flat[k] ?? 0;
      const at = next[value] ?? 0;
      rows[at] = row;
      next[value] = at + 1;
    }
  return { starts: back, flat: rows };
}
