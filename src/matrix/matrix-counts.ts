import { type Axis, axisOf } from '../query/axes.ts';
import type { MatrixView } from '../query/matrix-view.ts';
import { outsideOf, type Pivot, type PivotAxis, pivot } from '../query/pivot.ts';
import { selectRows } from '../query/select.ts';
import type { View } from '../query/view.ts';
import { weightsOf } from '../query/weights.ts';
import type { Register } from '../records/register.ts';
import { sureOfView, timesOf } from './matrix-time.ts';

/** An axis of a matrix and how much of what is counted stands on it. */
export interface CountedAxis extends Axis {
  /** How many of the visits stand in none of its lines. */
  readonly outside: number;
}

/** A matrix, counted. */
export interface MatrixCounts {
  readonly rows: CountedAxis;
  readonly columns: CountedAxis;
  readonly layers: CountedAxis | undefined;
  readonly pivot: Pivot;
  /** The visits looked at, as rows of the register: those that fit all that is not asked of the axes. */
  readonly visits: Uint32Array;
}

/** The view without what it asks of the facets of some axes. */
function withoutAxes(asked: View, axes: readonly Axis[]): View {
  const facets = new Map(asked.facets);
  for (const { facet } of axes) facets.delete(facet);
  return { ...asked, facets };
}

/**
 * Counts a matrix: what a view asks of the facet of an axis says which lines it has, all else which visits are counted.
 * @param found 1 for each visit that has all of the search; nothing when nothing is searched for
 */
export function countMatrix(
  register: Register,
  { asked, rows, columns, by, measure }: Pick<MatrixView, 'asked' | 'rows' | 'columns' | 'by' | 'measure'>,
  found?: Uint8Array,
): MatrixCounts {
  const axes = [rows, columns, ...(by ? [by] : [])].map((id) => axisOf(id, register, asked));
  // A third axis does not take the place of what is asked of its facet: a cell without its layers still means that.
  const crossed = axes.slice(0, 2);
  const free = withoutAxes(asked, crossed);
  const visits = selectRows(register, free, found).rows;
  const counted = axes.map((axis): { readonly axis: CountedAxis; readonly input: PivotAxis } => {
    const plain = { cells: axis.column, size: axis.lines.length, lineOf: axis.lineOf };
    const outside = outsideOf(visits, plain);
    const named = axis.chosen || outside > 0;
    return { axis: { ...axis, outside }, input: { ...plain, ...timesOf(axis, register, named) } };
  });
  const [down, across, deep] = counted;
  if (!down || !across) throw new RangeError('A matrix has two axes.');
  return {
    rows: down.axis,
    columns: across.axis,
    layers: deep?.axis,
    pivot: pivot({
      visits,
      date: register.time.date,
      rows: down.input,
      columns: across.input,
      layers: deep?.input,
      weights: weightsOf(register, measure),
      sure: sureOfView(register, asked, crossed),
    }),
    visits,
  };
}
