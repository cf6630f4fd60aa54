import type { SpanCount } from '../insight/year-counts.ts';
import { type Axis, type AxisId, lineName } from '../query/axes.ts';
import { columnCounts, orderedLines, rowCounts } from '../query/line-order.ts';
import { type Picked, pickedHref } from '../query/matrix-door.ts';
import type { MatrixView } from '../query/matrix-view.ts';
import { paths } from '../query/paths.ts';
import type { Tally } from '../query/pivot.ts';
import type { Register } from '../records/register.ts';
import { say, type Text } from '../records/text.ts';
import type { Lang, Words } from '../words/index.ts';
import { type Slot, slot } from '../words/sentence.ts';
import type { CountedAxis, MatrixCounts } from './matrix-counts.ts';

/** An axis with the names of its lines, in the order in which they are drawn. */
export interface DrawnAxis {
  readonly axis: CountedAxis;
  /** By line, not in the order drawn. */
  readonly names: readonly Text[];
  /** The lines as they are drawn. */
  readonly order: readonly number[];
}

/** A matrix as it is drawn. Lines are named by their place on their axis; `undefined` stands for all of them. */
export interface Matrix {
  readonly register: Register;
  readonly view: MatrixView;
  readonly counts: MatrixCounts;
  readonly rows: DrawnAxis;
  readonly columns: DrawnAxis;
  readonly layers: DrawnAxis | undefined;
  /** The highest figure of a cell, or of a place within a cell. */
  readonly highest: number;
}

function highestOf(tallies: readonly Tally[]): number {
  let highest = 0;
  for (const { certain, possible } of tallies)
    for (let i = 0; i < certain.length; i++)
      highest = Math.max(highest, (certain[i] ?? 0) + (possible[i] ?? 0));
  return highest;
}

/** Puts a counted matrix into the order and the words it is shown in. */
export function matrixOf(
  register: Register,
  view: MatrixView,
  counts: MatrixCounts,
  lang: Lang,
  words: Words,
): Matrix {
  const { pivot, rows, columns, layers } = counts;
  const collator = new Intl.Collator(lang, { numeric: true });
  const namesOf = (axis: Axis) => axis.lines.map((line) => lineName(axis.id, line, register, words));
  const byName = (names: readonly Text[]) => {
    const said = names.map((name) => say(name, lang).text);
    return (a: number, b: number) => collator.compare(said[a] ?? '', said[b] ?? '');
  };
  const width = columns.lines.length;
  const rowNames = namesOf(rows);
  const columnNames = namesOf(columns);
  return {
    register,
    view,
    counts,
    rows: {
      axis: rows,
      names: rowNames,
      order: orderedLines(rows, columns, view.sort, rowCounts(pivot, width), register, byName(rowNames)),
    },
    columns: {
      axis: columns,
      names: columnNames,
      order: orderedLines(
        columns,
        rows,
        view.across,
        columnCounts(pivot, width),
        register,
        byName(columnNames),
      ),
    },
    layers: layers && { axis: layers, names: namesOf(layers), order: layers.lines.map((_, i) => i) },
    highest: highestOf(layers ? pivot.layers : [pivot.cells]),
  };
}

const at = ({ certain, possible }: Tally, place: number): SpanCount => ({
  certain: certain[place] ?? 0,
  possible: possible[place] ?? 0,
});

/** The figure of a cell, of a place in it, or of a total. */
export function figureAt({ counts }: Matrix, row?: number, column?: number, layer?: number): SpanCount {
  const { pivot, columns } = counts;
  if (row === undefined && column === undefined) return at(pivot.all, 0);
  if (column === undefined) return at(pivot.rowTotals, row ?? 0);
  if (row === undefined) return at(pivot.columnTotals, column);
  const tally = layer === undefined ? pivot.cells : pivot.layers[layer];
  return tally ? at(tally, row * columns.lines.length + column) : { certain: 0, possible: 0 };
}

const pick = ({ axis }: DrawnAxis, line: number | undefined): Picked => ({
  axis,
  line: line === undefined ? undefined : axis.lines[line],
  whole: axis.outside === 0,
});

/** The lines of a cell, of a place in it, or of a total. */
export const picksOf = (
  { rows, columns, layers }: Matrix,
  row?: number,
  column?: number,
  layer?: number,
): readonly Picked[] => [
  pick(rows, row),
  pick(columns, column),
  ...(layers && layer !== undefined ? [pick(layers, layer)] : []),
];

/** The list of the visits that a figure counts. */
export const hrefAt = (matrix: Matrix, row?: number, column?: number, layer?: number): string =>
  pickedHref(matrix.view.asked, picksOf(matrix, row, column, layer), matrix.view.measure);

/** The page of what a line is, if it has one. */
export function pageOfLine(axis: AxisId, id: string): string | undefined {
  if (axis === 'partner') return paths.partner(id);
  if (axis === 'theme') return paths.theme(id);
  return axis === 'period' ? paths.period(id) : undefined;
}

/** A name of the records as part of a sentence, marked with its language when that is not the page's. */
export function nameSlot(id: string, name: Text, lang: Lang): Slot {
  const said = say(name, lang);
  return slot(id, said.text, said.lang === lang ? undefined : said.lang);
}

/** Names of a cell as they are heard: row, column, and what is within. */
export const namesAt = (
  { rows, columns, layers }: Matrix,
  lang: Lang,
  row?: number,
  column?: number,
  layer?: number,
): readonly string[] =>
  [
    row === undefined ? undefined : rows.names[row],
    column === undefined ? undefined : columns.names[column],
    layer === undefined ? undefined : layers?.names[layer],
  ].flatMap((name) => (name === undefined ? [] : [say(name, lang).text]));
