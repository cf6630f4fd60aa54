/**
 * The heights of very many rows, of which few have been seen: those keep their own height, all others count as the usual
 * one. Nothing is done for each row, so that a list of a hundred thousand is made as soon as one of ten. Px.
 */
export class SparseHeights {
  readonly #count: number;
  readonly #usual: number;
  /** The rows that were seen, ascending, and by how much each and all before it differ from the usual. */
  readonly #seen: number[] = [];
  readonly #own = new Map<number, number>();
  #sums: readonly number[] | undefined;

  constructor(count: number, usual: number) {
    this.#count = count;
    this.#usual = usual;
  }

  /** Keeps the height of a row. Answers whether that is news. */
  set(row: number, height: number): boolean {
    const before = this.#own.get(row);
    if (before === height || row >= this.#count) return false;
    if (before === undefined) this.#seen.splice(this.#placeOf(row), 0, row);
    this.#own.set(row, height);
    this.#sums = undefined;
    return true;
  }

  /** How many rows before this one were seen. */
  #placeOf(row: number): number {
    let low = 0;
    let high = this.#seen.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#seen[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #differences(): readonly number[] {
    let sum = 0;
    this.#sums ??= this.#seen.map((row) => {
      sum += (this.#own.get(row) ?? this.#usual) - this.#usual;
      return sum;
    });
    return this.#sums;
  }

  /** Where a row begins; for the number of rows, where the list ends. */
  startOf(row: number): number {
    return row * this.#usual + (this.#differences()[this.#placeOf(row) - 1] ?? 0);
  }

  /** The row at a height, the first or the last when it is beyond them. */
  rowAt(height: number): number {
    let low = 0;
    let high = Math.max(0, this.#count - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= height) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  get total(): number {
    return this.startOf(this.#count);
  }
}
