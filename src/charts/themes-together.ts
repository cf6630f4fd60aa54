import type { ThemePair } from '../insight/theme-pairs.ts';

/** A pair as it is drawn; percent of the longest bar. */
export interface PairRow {
  readonly pair: ThemePair;
  /** Visits that spoke of the rarer of the two: the outline. */
  readonly rarer: number;
  readonly fill: number;
  readonly outline: number;
}

/** The pairs that came up together most, at most `limit`. */
export function pairRows(pairs: readonly ThemePair[], limit: number): readonly PairRow[] {
  const shown = pairs.slice(0, limit).map((pair) => ({ pair, rarer: Math.min(pair.ofOne, pair.ofOther) }));
  const longest = Math.max(1, ...shown.map((row) => row.rarer));
  return shown.map(({ pair, rarer }) => ({
    pair,
    rarer,
    fill: (pair.both / longest) * 100,
    outline: (rarer / longest) * 100,
  }));
}
