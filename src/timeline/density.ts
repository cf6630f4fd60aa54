import type { Day } from '../records/day.ts';
import { isDoubted } from '../records/time-columns.ts';
import { type Direction, directions } from '../records/visit.ts';
import { add, knownSums, type Sums } from './bin-sums.ts';
import type { Step } from './calendar.ts';
import { type Counts, type Crowd, extentOf, ofDate } from './crowd.ts';
import type { Span } from './scale.ts';
import { sharesOf } from './shares.ts';
import { binAt } from './spread.ts';

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

/** A day, week, month, quarter or year; days inclusive. */
export interface Bin {
  readonly step: Step;
  readonly from: Day;
  readonly to: Day;
  readonly all: Tallies;
  /** Of those that fit the filter; the same as `all` when there is none. */
  readonly matching: Tallies;
}

/** The tallest columns of a step over all of time: so a column has one height wherever it is looked at. */
export interface Peaks {
  readonly step: Step;
  readonly all: Readonly<Record<Direction, number>>;
  readonly fitting: Readonly<Record<Direction, number>>;
}

/** Everything in a crowd, counted by one step over all its time. */
interface Kept {
  readonly edges: Int32Array;
  readonly all: Sums;
  readonly matching: Sums;
  readonly peaks: Peaks;
  /** Dates that last beyond the bin they are counted in. */
  readonly lasting: readonly number[];
}

const SIDES = directions.length;

function peakOf({ certain, share }: Sums, side: number): number {
  let most = 0;
  for (let at = side; at < certain.length; at += SIDES)
    most = Math.max(most, (certain[at] ?? 0) + (share[at] ?? 0));
  return most;
}

function count(crowd: Crowd, span: Span, step: Step): Kept {
  const { dates } = crowd.register.time;
  const { edges, shares } = sharesOf(dates, span, step);
  const bins = Math.max(0, edges.length - 1);
  const all = knownSums(shares, crowd.all, bins);
  const matching = crowd.matches ? knownSums(shares, crowd.fit, bins) : all;
  const lasting = shares.lasting.filter((date) => ofDate(crowd.all, date) > 0);
  const peaks = {
    step,
    all: { inbound: peakOf(all, 0), outbound: peakOf(all, 1), joint: peakOf(all, 2) },
    fitting: { inbound: peakOf(matching, 0), outbound: peakOf(matching, 1), joint: peakOf(matching, 2) },
  };
  return { edges, all, matching, lasting, peaks };
}

const kept = new WeakMap<Crowd, Map<string, Kept>>();

/** What a crowd comes to by a step, counted once. */
function keptOf(crowd: Crowd, span: Span, step: Step): Kept {
  const extent = extentOf(crowd);
  const range = { from: Math.min(extent.from, span.from), to: Math.max(extent.to, span.to) };
  const key = `${step} ${range.from} ${range.to}`;
  const known = kept.get(crowd) ?? new Map<string, Kept>();
  kept.set(crowd, known);
  const found = known.get(key) ?? count(crowd, range, step);
  known.set(key, found);
  return found;
}

const tallyAt = ({ certain, share, possible }: Sums, at: number): Tally => ({
  certain: certain[at] ?? 0,
  share: share[at] ?? 0,
  possible: possible[at] ?? 0,
});

const talliesAt = (sums: Sums, bin: number): Tallies => ({
  inbound: tallyAt(sums, bin * SIDES),
  outbound: tallyAt(sums, bin * SIDES + 1),
  joint: tallyAt(sums, bin * SIDES + 2),
});

/** The sums of one bin, with what began before it and still lasted in it. */
function withLasting(
  { edges, lasting }: Kept,
  bin: number,
  sums: Sums,
  counts: Counts,
  crowd: Crowd,
): Tallies {
  const { dates } = crowd.register.time;
  const first = edges[bin] ?? 0;
  const own: Sums = {
    certain: sums.certain.slice(bin * SIDES, (bin + 1) * SIDES),
    share: sums.share.slice(bin * SIDES, (bin + 1) * SIDES),
    possible: sums.possible.slice(bin * SIDES, (bin + 1) * SIDES),
  };
  for (const d of lasting)
    if ((dates.earliest[d] ?? 0) < first && (dates.latest[d] ?? 0) >= first)
      add(own, counts, d, 0, 1, !isDoubted(dates, d));
  return talliesAt(own, 0);
}

/**
 * Counts visits by a step, from the bin in which the span begins to that in which it ends. Uncertain visits are spread
 * over all the time they may have been. All of time is counted once for a step; a span only takes its part.
 */
export function binsOf(crowd: Crowd, span: Span, step: Step): readonly Bin[] {
  const found = keptOf(crowd, span, step);
  const { edges, all, matching } = found;
  const first = binAt(edges, Math.floor(span.from));
  const last = binAt(edges, Math.floor(span.to));
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const bin = first + i;
    const [ofAll, ofMatching] =
      i === 0
        ? [
            withLasting(found, bin, all, crowd.all, crowd),
            withLasting(found, bin, matching, crowd.fit, crowd),
          ]
        : [talliesAt(all, bin), talliesAt(matching, bin)];
    return {
      step,
      from: edges[bin] ?? 0,
      to: (edges[bin + 1] ?? 0) - 1,
      all: ofAll,
      matching: crowd.matches ? ofMatching : ofAll,
    };
  });
}

export const peaksOf = (crowd: Crowd, span: Span, step: Step): Peaks => keptOf(crowd, span, step).peaks;

/** Height of a column: certain and possible together. */
export const sizeOf = (tally: Tally): number => tally.certain + tally.share;

/** The tallest column among bins, in any direction given: of all, or of those that fit the filter. */
export const tallest = (
  bins: readonly Bin[],
  among: readonly Direction[] = directions,
  of: 'all' | 'matching' = 'all',
): number => bins.reduce((max, bin) => among.reduce((m, d) => Math.max(m, sizeOf(bin[of][d])), max), 0);
