import type { Day } from '../records/day.ts';
import {
  CERTAIN,
  type DateColumns,
  dateDuring,
  isDoubted,
  isOneOf,
  lasted,
} from '../records/time-columns.ts';
import { formOf } from './forms.ts';

/** Where the bin that holds a day is: bin `i` goes from `edges[i]` up to, not including, `edges[i + 1]`. */
export function binAt(edges: Int32Array, day: Day): number {
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((edges[mid] ?? 0) <= day) low = mid;
    else high = mid - 1;
  }
  return low;
}

/** Gives each bin its share of the days of some stretches, which come in order of time. */
function spreadDays(
  pieces: readonly { readonly from: Day; readonly to: Day }[],
  edges: Int32Array,
  begin: number,
  give: (bin: number, share: number, certain: boolean) => void,
): void {
  const first = edges[0] ?? 0;
  const days = pieces.reduce((sum, p) => sum + p.to - p.from + 1, 0);
  const lastDay = (at: number): Day => (edges[at + 1] ?? 0) - 1;
  let bin = begin;
  let held = 0;
  const hand = (next: number) => {
    if (next !== bin && held > 0) {
      give(bin, held / days, false);
      held = 0;
    }
    bin = next;
  };
  for (const piece of pieces) {
    if (piece.to < first || piece.from > (edges.at(-1) ?? 0) - 1) continue;
    for (let at = binAt(edges, Math.max(piece.from, first)); at < edges.length - 1; at++) {
      hand(at);
      held += Math.min(piece.to, lastDay(at)) - Math.max(piece.from, edges[at] ?? 0) + 1;
      if (piece.to <= lastDay(at)) break;
    }
  }
  hand(-1);
}

/**
 * Gives out a date among bins: for each that it touches 1 when it is there for certain, else its share of the days
 * on which it may have been. What lasted counts where it began.
 * @param date its place in the columns
 */
export function spread(
  dates: DateColumns,
  date: number,
  edges: Int32Array,
  give: (bin: number, share: number, certain: boolean) => void,
): void {
  const from = dates.earliest[date] ?? 0;
  const to = dates.latest[date] ?? 0;
  const first = edges[0] ?? 0;
  const end = (edges.at(-1) ?? 0) - 1;
  if (to < first || from > end) return;
  const begin = binAt(edges, Math.max(from, first));
  const lastDay = (edges[begin + 1] ?? 0) - 1;
  if (lasted(dates, date) || dateDuring(dates, date, edges[begin] ?? 0, lastDay) === CERTAIN) {
    give(begin, 1, !isDoubted(dates, date));
    return;
  }
  // Only of several days must it be read which.
  const pieces = isOneOf(dates, date) ? formOf(dates.when(date)).beads : [{ from, to }];
  spreadDays(pieces, edges, begin, give);
}
