import { type Direction, directions, type Visit } from '../records/visit.ts';
import { type Crowd, fitsFilter, visitAt } from './crowd.ts';
import { type Footprint, footprintOf } from './footprint.ts';
import { type Form, formOf } from './forms.ts';
import type { Scale } from './scale.ts';
import { depthOf, rowsOf } from './stack.ts';

/** A visit in its place on the axis. */
export interface Mark extends Footprint {
  readonly visit: Visit;
  /** The visit's row in the register. */
  readonly at: number;
  readonly form: Form;
  /** Counted from the axis, from 0. */
  readonly row: number;
  /** Left out by the filter: pale, without a label. */
  readonly dim: boolean;
}

export interface Side {
  readonly marks: readonly Mark[];
  /** Rows in use. */
  readonly depth: number;
}

export type Sides = Readonly<Record<Direction, Side>>;

/** Width of a single day's mark, by direction: a diamond looks larger than it is. */
export const DOT: Readonly<Record<Direction, number>> = { inbound: 9, outbound: 9, joint: 8.6 };

/**
 * The marks of some visits of a crowd, given by their rows in the register, stacked on their sides. The filter changes
 * how they look, never where they are.
 * @param low all in the first row: only their leaders are drawn, and those come from the ruler
 */
export function sidesOf(crowd: Crowd, rows: readonly number[], scale: Scale, low = false): Sides {
  const own: Record<Direction, Omit<Mark, 'row'>[]> = { inbound: [], outbound: [], joint: [] };
  for (const at of rows) {
    const visit = visitAt(crowd, at);
    const form = formOf(visit.when);
    const dim = !fitsFilter(crowd, at);
    const place = footprintOf(form, scale, DOT[visit.direction]);
    own[visit.direction].push({ visit, at, form, dim, ...place });
  }
  const side = (direction: Direction): Side => {
    const stacked = low ? [] : rowsOf(own[direction]);
    return {
      marks: own[direction].map((mark, i) => ({ ...mark, row: stacked[i] ?? 0 })),
      depth: depthOf(stacked),
    };
  };
  const [inbound, outbound, joint] = directions.map(side) as [Side, Side, Side];
  return { inbound, outbound, joint };
}
