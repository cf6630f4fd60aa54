import type { FacetCounts } from '../query/facet-counts.ts';
import type { Facet } from '../query/facets/facet.ts';
import type { Register } from '../records/register.ts';

/** One value of a facet, ready to be drawn. */
export interface FacetRow {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
  /** Its share of the largest count of the facet, 0 to 1. */
  readonly share: number;
}

/** The values of a facet in the order in which they are drawn. */
export function rowsOf(
  facet: Facet,
  counts: FacetCounts | undefined,
  chosen: readonly string[],
  register: Register,
): readonly FacetRow[] {
  if (!counts) return [];
  const { tally } = counts;
  const on = new Set(chosen);
  const most = tally.reduce((max, count) => Math.max(max, count), 1);
  const places = Uint32Array.from(tally, (_, place) => place);
  // Equal counts stay in the order in which the facet lists them.
  if (facet.order === 'by-count') places.sort((a, b) => (tally[b] ?? 0) - (tally[a] ?? 0) || a - b);
  const first = (facet.first?.(register) ?? []).flatMap((value) => counts.placeOf(value) ?? []);
  const led = new Set(first);
  const order = led.size > 0 ? [...led, ...places.filter((place) => !led.has(place))] : [...places];
  return order.map((place) => {
    const value = counts.valueAt(place);
    const count = tally[place] ?? 0;
    return { value, count, chosen: on.has(value), share: count / most };
  });
}

/**
 * The rows drawn before the rest is asked for: the first ones, and any that is chosen or was touched just now, so that
 * nothing vanishes under the pointer. All rows when that would leave out only one.
 */
export function briefly(
  rows: readonly FacetRow[],
  brief: number | undefined,
  touched: ReadonlySet<string>,
): readonly FacetRow[] {
  if (brief === undefined || rows.length <= brief + 1) return rows;
  return rows.filter((row, i) => i < brief || row.chosen || touched.has(row.value));
}
