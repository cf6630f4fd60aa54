import { type Direction, directions, type Visit } from '../records/visit.ts';
import { during } from '../records/when.ts';
import { type Footprint, footprintOf } from './footprint.ts';
import { type Form, formOf } from './forms.ts';
import type { Scale, Span } from './scale.ts';
import { depthOf, rowsOf } from './stack.ts';

/** A visit in its place on the axis. */
export interface Mark extends Footprint {
  readonly visit: Visit;
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

/** Whether the visit may have been in the span; days cut by the edges count. */
export const inView = (visit: Visit, span: Span): boolean =>
  during(visit.when, Math.floor(span.from), Math.ceil(span.to)) !== 'no';

/** The marks of all visits in view, stacked on their sides. The filter changes how they look, never where they are. */
export function sidesOf(visits: readonly Visit[], matches: ReadonlySet<string> | null, scale: Scale): Sides {
  const seen = visits.filter((visit) => inView(visit, scale.span));
  const side = (direction: Direction): Side => {
    const own = seen
      .filter((visit) => visit.direction === direction)
      .map((visit) => {
        const form = formOf(visit.when);
        return { visit, form, ...footprintOf(form, scale, DOT[direction]) };
      });
    const rows = rowsOf(own);
    return {
      marks: own.map((mark, i) => ({
        ...mark,
        row: rows[i] ?? 0,
        dim: matches !== null && !matches.has(mark.visit.id),
      })),
      depth: depthOf(rows),
    };
  };
  const [inbound, outbound, joint] = directions.map(side) as [Side, Side, Side];
  return { inbound, outbound, joint };
}
