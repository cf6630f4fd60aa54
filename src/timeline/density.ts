import type { Day } from '../records/day.ts';
import { type Direction, directions, type Visit } from '../records/visit.ts';
import { during } from '../records/when.ts';
import { monthsOn, starts } from './calendar.ts';
import { formOf } from './forms.ts';
import type { Span } from './scale.ts';

/** Visits of one direction in one stretch of time. */
export interface Tally {
  /** Surely there; a visit that lasted counts where it began. */
  readonly certain: number;
  /** The shares of visits that may have been there: one that may have been on any of 100 days gives a tenth to ten of them. */
  readonly share: number;
  /** How many visits those shares are of. */
  readonly possible: number;
}

export type Tallies = Readonly<Record<Direction, Tally>>;

/** A month, quarter or year; days inclusive. */
export interface Bin {
  readonly from: Day;
  readonly to: Day;
  readonly all: Tallies;
  /** Of those that fit the filter; the same as `all` when there is none. */
  readonly matching: Tallies;
}

type Mutable = { -readonly [K in keyof Tally]: Tally[K] };
type Sums = Record<Direction, Mutable>;

const zero = (): Mutable => ({ certain: 0, share: 0, possible: 0 });
const sums = (): Sums => ({ inbound: zero(), outbound: zero(), joint: zero() });

/** Where a visit falls: for each bin it touches, 1 when certain, else its share. */
function sharesOf(
  visit: Visit,
  edges: readonly Day[],
  end: Day,
): { readonly bin: number; readonly share: number; readonly certain: boolean }[] {
  const { when } = visit;
  const form = formOf(when);
  const binAt = (day: Day) => {
    let low = 0;
    let high = edges.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((edges[mid] ?? 0) <= day) low = mid;
      else high = mid - 1;
    }
    return low;
  };
  const first = edges[0] ?? 0;
  if (form.latest < first || form.earliest > end) return [];
  const begin = binAt(Math.max(form.earliest, first));
  const lastDay = (bin: number) => (edges[bin + 1] ?? end + 1) - 1;
  if (form.kind === 'span' || during(when, edges[begin] ?? 0, lastDay(begin)) === 'certain')
    return [{ bin: begin, share: 1, certain: form.doubt === 'none' }];
  const pieces = form.kind === 'beads' ? form.beads : [{ from: form.earliest, to: form.latest }];
  const days = pieces.reduce((sum, p) => sum + p.to - p.from + 1, 0);
  const shares = new Map<number, number>();
  for (const piece of pieces) {
    if (piece.to < first || piece.from > end) continue;
    for (
      let bin = binAt(Math.max(piece.from, first));
      bin < edges.length && (edges[bin] ?? 0) <= piece.to;
      bin++
    ) {
      const overlap = Math.min(piece.to, lastDay(bin)) - Math.max(piece.from, edges[bin] ?? 0) + 1;
      if (overlap > 0) shares.set(bin, (shares.get(bin) ?? 0) + overlap / days);
    }
  }
  return [...shares].map(([bin, share]) => ({ bin, share, certain: false }));
}

function add(sum: Sums, direction: Direction, share: number, certain: boolean): void {
  const tally = sum[direction];
  if (certain) tally.certain += 1;
  else {
    tally.share += share;
    tally.possible += 1;
  }
}

/**
 * Counts visits by stretches of `months` (1, 3 or 12), from the one in which the span begins to that in which it ends.
 * Uncertain visits are spread over all the time they may have been.
 * @param matches ids that fit the filter, null when there is none
 */
export function binsOf(
  visits: readonly Visit[],
  span: Span,
  months: number,
  matches: ReadonlySet<string> | null,
): readonly Bin[] {
  const edges = starts(span, months);
  const last = edges.at(-1);
  if (last === undefined) return [];
  const end = monthsOn(last, months) - 1;
  const all = edges.map(sums);
  const matching = matches ? edges.map(sums) : all;
  for (const visit of visits)
    for (const { bin, share, certain } of sharesOf(visit, edges, end)) {
      const a = all[bin];
      const m = matching[bin];
      if (a) add(a, visit.direction, share, certain);
      if (m && m !== a && matches?.has(visit.id)) add(m, visit.direction, share, certain);
    }
  return edges.flatMap((from, i) => {
    const a = all[i];
    const m = matching[i];
    return a && m ? [{ from, to: (edges[i + 1] ?? end + 1) - 1, all: a, matching: m }] : [];
  });
}

/** Height of a column: certain and possible together. */
export const sizeOf = (tally: Tally): number => tally.certain + tally.share;

/** The tallest column among bins, in any direction given. */
export const tallest = (bins: readonly Bin[], among: readonly Direction[] = directions): number =>
  bins.reduce((max, bin) => among.reduce((m, d) => Math.max(m, sizeOf(bin.all[d])), max), 0);
