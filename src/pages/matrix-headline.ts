import { figureAt, hrefAt, type Matrix, nameSlot } from '../matrix/matrix-model.ts';
import type { Lang, Words } from '../words/index.ts';
import { type Sentence, sentence, slot } from '../words/sentence.ts';

/** What a matrix comes to, in a sentence, and where the figures and names in it lead. */
export interface MatrixHeadline {
  readonly parts: Sentence;
  readonly doors: Readonly<Record<string, string>>;
}

/** How many cells are empty, and where the highest figure stands, or that it stands in several. */
function figuresOf({ counts, columns, rows }: Matrix) {
  const { certain, possible } = counts.pivot.cells;
  let empty = 0;
  let top = 0;
  let place = -1;
  let tied = false;
  for (let i = 0; i < certain.length; i++) {
    const n = (certain[i] ?? 0) + (possible[i] ?? 0);
    if (n === 0) empty++;
    else if (n >= top) {
      tied = n === top;
      top = n;
      place = i;
    }
  }
  const width = columns.axis.lines.length;
  const fullest = tied || place < 0 ? undefined : { row: Math.floor(place / width), column: place % width };
  return { cells: rows.axis.lines.length * width, empty, top, fullest };
}

/** When the rows are ordered by who has fewest in one column: how many have nothing there. */
function withoutLine(matrix: Matrix, lang: Lang, words: Words['matrix']): Sentence | undefined {
  const { view, rows, columns } = matrix;
  const by = view.sort?.back ? view.sort.by : undefined;
  if (typeof by !== 'object') return undefined;
  const column = columns.axis.lines.findIndex(({ id }) => id === by.line);
  const name = columns.names[column];
  if (name === undefined) return undefined;
  const n = rows.axis.lines.filter((_, row) => {
    const { certain, possible } = figureAt(matrix, row, column);
    return certain + possible === 0;
  }).length;
  const line = words.among(view.columns, nameSlot('line', name, lang));
  return words.without(view.measure, n, rows.axis.lines.length, view.rows, line);
}

/** The finding above a matrix. */
export function matrixHeadline(matrix: Matrix, lang: Lang, words: Words['matrix']): MatrixHeadline {
  const without = withoutLine(matrix, lang, words);
  if (without) return { parts: without, doors: {} };
  const { cells, empty, top, fullest } = figuresOf(matrix);
  const { measure } = matrix.view;
  const parts = words.empty(empty, cells);
  if (top === 0) return { parts, doors: {} };
  const row = matrix.rows.names[fullest?.row ?? -1];
  const column = matrix.columns.names[fullest?.column ?? -1];
  if (!fullest || row === undefined || column === undefined)
    return { parts: sentence`${parts}${words.noneHasMore(measure, top)}`, doors: {} };
  const { certain, possible } = figureAt(matrix, fullest.row, fullest.column);
  const what = slot('most', words.sure(measure, certain, possible));
  const names = [nameSlot('row', row, lang), nameSlot('column', column, lang)] as const;
  return {
    parts: sentence`${parts}${words.fullest(...names, what)}`,
    doors: { most: hrefAt(matrix, fullest.row, fullest.column) },
  };
}
