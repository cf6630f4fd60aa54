import type { Column } from '../records/cells.ts';

/** How many visits there would be with each value of a facet; zeros included. Iterates as value and count, in display order. */
export class FacetCounts {
  readonly #column: Column;
  /** By the place of the value in its column. */
  readonly tally: Uint32Array;

  constructor(column: Column, tally: Uint32Array) {
    this.#column = column;
    this.tally = tally;
  }

  values(): Iterable<number> {
    return this.tally;
  }

  /** The value at a place. */
  valueAt(place: number): string {
    return this.#column.values[place] ?? '';
  }

  placeOf(value: string): number | undefined {
    return this.#column.place.get(value);
  }

  get(value: string): number | undefined {
    const place = this.placeOf(value);
    return place === undefined ? undefined : this.tally[place];
  }

  *[Symbol.iterator](): Generator<readonly [string, number]> {
    for (const [i, value] of this.#column.values.entries()) yield [value, this.tally[i] ?? 0];
  }
}
