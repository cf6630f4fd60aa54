/*
 * The address of a matrix of the visits, beside the keys that ask for visits (`theme=…`, `q=…`, `from=…`):
 *
 *   rows=partner  columns=theme     the axes, see `axes.ts`
 *   by=period                       a place for each value of a third axis within every cell
 *   measure=open                    what is counted; visits when it is not written
 *   sort=most                       the order of the rows: most or fewest in all, `name` or `name-back`,
 *   sort=fewest:solid-waste         or most or fewest in one column
 *   across=most:cast                the order of the columns, likewise by one row
 *   row=cast&column=solid-waste     the cell that is looked at; layer=… a place in it
 */
import type { Register } from '../records/register.ts';
import { type AxisId, axisIds, axisOf, goTogether, type LayerId, layerIds } from './axes.ts';
import { facetOf } from './facets/index.ts';
import { type Ignored, ParamReader, paramsOf, type Values } from './params.ts';
import { readView } from './read-view.ts';
import { everything, type View, writeView } from './view.ts';
import { type Measure, measures } from './weights.ts';

/** By what the lines of an axis are ordered: the total, the name, or one line of the other axis. */
export interface Order {
  readonly by: 'total' | 'name' | { readonly line: string };
  /** Fewest first; for names, from the end of the alphabet. */
  readonly back: boolean;
}

/** What is asked of a matrix. */
export interface MatrixView {
  /** Which visits are counted. What it asks of the facet of an axis says which lines are shown. */
  readonly asked: View;
  readonly rows: AxisId;
  readonly columns: AxisId;
  readonly by: LayerId | null;
  readonly measure: Measure;
  /** Null for the order in which the dashboard shows such things. */
  readonly sort: Order | null;
  readonly across: Order | null;
  /** Ids of lines; a column is looked at only within a row, a layer only within both. */
  readonly row: string | null;
  readonly column: string | null;
  readonly layer: string | null;
}

/** The columns beside rows when none are asked for. */
const usualColumns = (rows: AxisId): AxisId => (goTogether(rows, 'theme') ? 'theme' : 'partner');

/** Partners by themes, everything counted. */
export const plainMatrix: MatrixView = {
  asked: everything,
  rows: 'partner',
  columns: 'theme',
  by: null,
  measure: 'visits',
  sort: null,
  across: null,
  row: null,
  column: null,
  layer: null,
};

/** What belongs to axes that are left: orders and the cell that was looked at. */
export const nothingMarked: Pick<MatrixView, 'sort' | 'across' | 'row' | 'column' | 'layer'> = {
  sort: null,
  across: null,
  row: null,
  column: null,
  layer: null,
};

const ORDER = /^(?:(most|fewest)(?::([\s\S]+))?|(name)(-back)?)$/;

/** @param isLine whether the other axis has a line of that id */
function orderOf(text: string | undefined, isLine: (id: string) => boolean): Order | null {
  const [, way, line, name, back] = ORDER.exec(text ?? '') ?? [];
  if (name !== undefined) return { by: 'name', back: back !== undefined };
  if (way === undefined || (line !== undefined && !isLine(line))) return null;
  return { by: line === undefined ? 'total' : { line }, back: way === 'fewest' };
}

/** An order as it stands in an address. */
export function orderText(order: Order | null): string | null {
  if (!order) return null;
  const { by, back } = order;
  if (by === 'name') return back ? 'name-back' : 'name';
  const way = back ? 'fewest' : 'most';
  return by === 'total' ? way : `${way}:${by.line}`;
}

const isAsking = (key: string): boolean =>
  facetOf(key) !== undefined || ['visit', 'q', 'from', 'to'].includes(key);

const only = (params: URLSearchParams, wanted: (key: string) => boolean): URLSearchParams =>
  new URLSearchParams([...params].filter(([key]) => wanted(key)));

/** Whether a line is on record; one that the filters hide may still be named, and then has no effect. */
const linesOf = (axis: AxisId, register: Register) => {
  const ids = new Set(axisOf(axis, register, everything).lines.map((line) => line.id));
  return (id: string) => ids.has(id);
};

/** The axes of an address; those that do not go together are refused. */
function readAxes(read: ParamReader): Pick<MatrixView, 'rows' | 'columns' | 'by'> {
  const rows = read.choice('rows', axisIds) ?? plainMatrix.rows;
  const asked = read.choice('columns', axisIds);
  const columns = asked && goTogether(rows, asked) ? asked : usualColumns(rows);
  if (asked && asked !== columns) read.refuse('columns', asked);
  const by = read.choice('by', layerIds) ?? null;
  if (by === null || (goTogether(by, rows) && goTogether(by, columns))) return { rows, columns, by };
  read.refuse('by', by);
  return { rows, columns, by: null };
}

/** The cell that is looked at. Half of one is refused. */
function readCell(
  read: ParamReader,
  { rows, columns, by }: Pick<MatrixView, 'rows' | 'columns' | 'by'>,
  register: Register,
): Pick<MatrixView, 'row' | 'column' | 'layer'> {
  const row = read.one('row', linesOf(rows, register)) ?? null;
  const column = read.one('column', linesOf(columns, register)) ?? null;
  const layer = read.one('layer', by ? linesOf(by, register) : () => false) ?? null;
  if (row === null && column !== null) read.refuse('column', column);
  const whole = row !== null && column !== null;
  if (!whole && layer !== null) read.refuse('layer', layer);
  return { row, column: row === null ? null : column, layer: whole ? layer : null };
}

/** The matrix of an address, and what of it had to be ignored. */
export function readMatrixView(
  params: URLSearchParams,
  register: Register,
): { readonly view: MatrixView; readonly ignored: readonly Ignored[] } {
  const asked = readView(only(params, isAsking), register);
  const read = new ParamReader(only(params, (key) => !isAsking(key)));
  const axes = readAxes(read);
  const order = (key: 'sort' | 'across', other: AxisId) => {
    const isLine = linesOf(other, register);
    return orderOf(
      read.one(key, (text) => orderOf(text, isLine) !== null),
      isLine,
    );
  };
  const view: MatrixView = {
    asked: asked.view,
    ...axes,
    measure: read.choice('measure', measures) ?? plainMatrix.measure,
    sort: order('sort', axes.columns),
    across: order('across', axes.rows),
    ...readCell(read, axes, register),
  };
  return { view, ignored: [...asked.ignored, ...read.ignored()] };
}

/** The matrix as parameters, without which visits it counts; defaults left out. */
const ownParams = (view: MatrixView): readonly (readonly [string, Values])[] => [
  ['rows', view.rows === plainMatrix.rows ? null : view.rows],
  ['columns', view.columns === usualColumns(view.rows) ? null : view.columns],
  ['by', view.by],
  ['measure', view.measure === plainMatrix.measure ? null : view.measure],
  ['sort', orderText(view.sort)],
  ['across', orderText(view.across)],
  ['row', view.row],
  ['column', view.column],
  ['layer', view.layer],
];

/** The address of a matrix: one way to write each. */
export function writeMatrixView(view: MatrixView): URLSearchParams {
  const params = paramsOf(ownParams(view));
  for (const [key, value] of only(writeView(view.asked), isAsking)) params.append(key, value);
  return params;
}
