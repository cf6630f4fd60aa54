import type { Direction } from '../records/visit.ts';
import type { Bin, Tally } from './density.ts';
import { sizeOf } from './density.ts';
import { type Scale, xOf } from './scale.ts';

/** Paths of the columns of one direction: what is certain, what is only possible, and what the filter leaves out. */
export interface ColumnPaths {
  readonly certain: string;
  readonly possible: string;
  readonly others: string;
}

export interface ColumnBox {
  /** The line that columns stand on. */
  readonly base: number;
  /** Px for one visit; below 0 the columns hang. */
  readonly perVisit: number;
  readonly gap: number;
  /** Height of a column of so many visits, px, where it is not in proportion. */
  readonly heightOf?: (size: number) => number;
  /** Px for one that the filter leaves out, when those stand behind the rest, from the line up, and not upon it. */
  readonly perOther?: number | undefined;
}

const n = (x: number): string => x.toFixed(1);

const block = (x: number, width: number, from: number, to: number): string =>
  from === to ? '' : `M${n(x)} ${n(from)}h${n(width)}V${n(to)}h${n(-width)}Z`;

/** Draws the columns of a direction as three paths, whatever their number. */
export function columnPaths(
  bins: readonly Bin[],
  direction: Direction,
  scale: Scale,
  box: ColumnBox,
): ColumnPaths {
  const { heightOf } = box;
  const high = (size: number) => (heightOf ? Math.sign(box.perVisit) * heightOf(size) : size * box.perVisit);
  let certain = '';
  let possible = '';
  let others = '';
  for (const bin of bins) {
    const left = Math.max(scale.x0, xOf(scale, bin.from)) + box.gap / 2;
    const right = Math.min(scale.x1, xOf(scale, bin.to + 1)) - box.gap / 2;
    if (right <= scale.x0 || left >= scale.x1) continue;
    const width = Math.max(1, right - left);
    const tally: Tally = bin.matching[direction];
    const sure = box.base - high(tally.certain);
    const all = box.base - high(sizeOf(tally));
    certain += block(left, width, box.base, sure);
    possible += block(left, width, sure, all);
    others +=
      box.perOther === undefined
        ? block(left, width, all, box.base - high(sizeOf(bin.all[direction])))
        : block(
            left,
            width,
            box.base,
            box.base - (sizeOf(bin.all[direction]) - sizeOf(tally)) * box.perOther,
          );
  }
  return { certain, possible, others };
}
