import { directions } from '../records/visit.ts';
import { type Counts, ofDate } from './crowd.ts';
import type { Shares } from './shares.ts';

/** Sums by bin and direction, at `3 * bin + direction`. */
export interface Sums {
  readonly certain: Float64Array;
  readonly share: Float64Array;
  readonly possible: Float64Array;
}

const SIDES = directions.length;

const sumsFor = (bins: number): Sums => ({
  certain: new Float64Array(bins * SIDES),
  share: new Float64Array(bins * SIDES),
  possible: new Float64Array(bins * SIDES),
});

/** The counts of a crowd, shared out among bins. */
function sumsOf(shares: Shares, counts: Counts, bins: number): Sums {
  const sums = sumsFor(bins);
  const { starts, bin, share, certain } = shares;
  for (let date = 0; date + 1 < starts.length; date++) {
    if (ofDate(counts, date) === 0) continue;
    for (let k = starts[date] ?? 0; k < (starts[date + 1] ?? 0); k++)
      add(sums, counts, date, bin[k] ?? 0, share[k] ?? 0, certain[k] === 1);
  }
  return sums;
}

/** Adds the visits of a date to a bin: whole when certain, else their share. */
export function add(
  sums: Sums,
  counts: Counts,
  date: number,
  bin: number,
  share: number,
  certain: boolean,
): void {
  for (let side = 0; side < SIDES; side++) {
    const n = counts[date * SIDES + side] ?? 0;
    const at = bin * SIDES + side;
    if (certain) sums.certain[at] = (sums.certain[at] ?? 0) + n;
    else {
      sums.share[at] = (sums.share[at] ?? 0) + n * share;
      sums.possible[at] = (sums.possible[at] ?? 0) + n;
    }
  }
}

const known = new WeakMap<Counts, WeakMap<Shares, Sums>>();

/** The same, worked out once: all that is on record stays as it is while filters change. */
export function knownSums(shares: Shares, counts: Counts, bins: number): Sums {
  const ofCounts = known.get(counts) ?? new WeakMap<Shares, Sums>();
  known.set(counts, ofCounts);
  const sums = ofCounts.get(shares) ?? sumsOf(shares, counts, bins);
  ofCounts.set(shares, sums);
  return sums;
}
