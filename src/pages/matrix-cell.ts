import type { SpanCount } from '../insight/year-counts.ts';
import { type DrawnAxis, figureAt, type Matrix } from '../matrix/matrix-model.ts';
import { type AxisId, facetOfAxis } from '../query/axes.ts';
import { columnsOf } from '../query/columns.ts';
import { type Counted, type InBoth, standingIn, valuesIn, valuesInBoth } from '../query/standing.ts';
import type { View } from '../query/view.ts';
import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';

/** All visits on record of one line, whatever the filters. */
export interface Side {
  readonly drawn: DrawnAxis;
  readonly line: number;
  readonly visits: number;
  /** The last in order of time. */
  readonly last: Visit | undefined;
}

/** What there is to say about one cell of a matrix. */
export interface CellStory {
  /** Places of its lines on their axes. */
  readonly row: number;
  readonly column: number;
  readonly layer: number | undefined;
  readonly figure: SpanCount;
  /** Visits in the cell were nothing else asked. */
  readonly unfiltered: number;
  /** The latest of those in the cell as it is asked for, newest first; see `LATEST`. */
  readonly latest: readonly Visit[];
  readonly sides: readonly [Side, Side];
  /** Partners at visits of a side, or of both; nothing where both sides are about partners themselves. */
  readonly partners: { readonly of: Side | 'both'; readonly found: readonly Counted[] } | undefined;
  /** People who were at visits of either side. */
  readonly people: readonly InBoth[];
}

/** How many visits of a cell are named. */
const LATEST = 3;

/** Axes that say which partners. */
const ABOUT_PARTNERS: readonly AxisId[] = ['partner', 'kind', 'scope', 'country'];

const place = (drawn: DrawnAxis | undefined, id: string | null): number =>
  id === null ? -1 : (drawn?.axis.lines.findIndex((line) => line.id === id) ?? -1);

const everyVisit = (register: Register): Uint32Array => Uint32Array.from(register.time.date, (_, i) => i);

function standing(visits: Uint32Array, { axis }: DrawnAxis, line: number): Uint32Array {
  const its = axis.lines[line];
  return its ? standingIn(visits, axis, its) : visits;
}

function partnersOf(
  register: Register,
  [one, other]: readonly [Side, Side],
  [ofOne, ofOther]: readonly [Uint32Array, Uint32Array],
): CellStory['partners'] {
  const column = columnsOf(register).get('partner');
  const about = [one, other].map(({ drawn }) => ABOUT_PARTNERS.includes(drawn.axis.id));
  if (!column || (about[0] && about[1])) return undefined;
  if (about[0]) return { of: other, found: valuesIn(column, ofOther) };
  if (about[1]) return { of: one, found: valuesIn(column, ofOne) };
  const both = valuesInBoth(column, ofOne, ofOther);
  return { of: 'both', found: both.map(({ value, one: a, other: b }) => ({ value, n: Math.min(a, b) })) };
}

/** What there is to say about the cell that a view looks at; nothing when it looks at none, or at one that is not shown. */
export function cellStory(matrix: Matrix): CellStory | undefined {
  const { register, view, rows, columns, layers } = matrix;
  const row = place(rows, view.row);
  const column = place(columns, view.column);
  if (row < 0 || column < 0) return undefined;
  const within = place(layers, view.layer);
  const layer = within < 0 ? undefined : within;
  const all = everyVisit(register);
  const ofRow = standing(all, rows, row);
  const ofColumn = standing(all, columns, column);
  const both = standing(ofRow, columns, column);
  const inCell = layers && layer !== undefined ? standing(both, layers, layer) : both;
  const asked = new Set(matrix.counts.visits);
  const latest = inCell.filter((visit) => asked.has(visit)).slice(-LATEST);
  const side = (drawn: DrawnAxis, line: number, visits: Uint32Array): Side => ({
    drawn,
    line,
    visits: visits.length,
    last: register.visits[visits.at(-1) ?? -1],
  });
  const sides = [side(rows, row, ofRow), side(columns, column, ofColumn)] as const;
  const people = columnsOf(register).get('person');
  return {
    row,
    column,
    layer,
    figure: figureAt(matrix, row, column, layer),
    unfiltered: inCell.length,
    latest: [...latest].reverse().flatMap((visit) => register.visits[visit] ?? []),
    sides,
    partners: partnersOf(register, sides, [ofRow, ofColumn]),
    people: people ? valuesInBoth(people, ofRow, ofColumn) : [],
  };
}

/** Whether a view asks for more than the lines of its axes. */
export function isFiltered({ view }: Matrix): { readonly time: boolean; readonly else: boolean } {
  const { facets, q, visit, from, to }: View = view.asked;
  const own = [view.rows, view.columns].map(facetOfAxis);
  return {
    time: from !== null || to !== null,
    else: q !== '' || visit.length > 0 || [...facets.keys()].some((facet) => !own.includes(facet)),
  };
}
