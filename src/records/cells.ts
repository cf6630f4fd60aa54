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
