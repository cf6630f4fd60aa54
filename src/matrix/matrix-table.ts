import { say } from '../records/text.ts';
import type { Lang, Words } from '../words/index.ts';
import { figureAt, type Matrix } from './matrix-model.ts';

/** A column of the written matrix: all, one column, or a place within it. */
interface Written {
  readonly name: string;
  readonly column?: number;
  readonly layer?: number;
}

function writtenColumns({ columns, layers }: Matrix, lang: Lang, words: Words['matrix']): readonly Written[] {
  const named = (names: readonly (string | undefined)[]) => names.filter(Boolean).join(' · ');
  return [
    { name: words.all },
    ...columns.order.flatMap((column): readonly Written[] => {
      const name = say(columns.names[column] ?? '', lang).text;
      return [
        { name, column },
        ...(layers?.order ?? []).map((layer): Written => {
          const within = say(layers?.names[layer] ?? '', lang).text;
          return { name: named([name, within]), column, layer };
        }),
      ];
    }),
  ];
}

/**
 * The whole matrix as rows of a table, heads first, in the order drawn. Where something is possible only, a column of its own
 * beside says how much, so that every figure can be added up.
 */
export function matrixTable(
  matrix: Matrix,
  lang: Lang,
  words: Words['matrix'],
): readonly (readonly (string | number)[])[] {
  const { rows } = matrix;
  const lines = [undefined, ...rows.order];
  const columns = writtenColumns(matrix, lang, words).map((written) => {
    // What all rows together have at one place within their cells is not counted.
    const figures = lines.map((row) =>
      row === undefined && written.layer !== undefined
        ? undefined
        : figureAt(matrix, row, written.column, written.layer),
    );
    return { written, figures, doubted: figures.some((figure) => figure && figure.possible > 0) };
  });
  return [
    [
      words.axis[rows.axis.id],
      ...columns.flatMap(({ written, doubted }) =>
        doubted ? [written.name, words.possiblyMore(written.name)] : [written.name],
      ),
    ],
    ...lines.map((row, i) => [
      row === undefined ? words.all : say(rows.names[row] ?? '', lang).text,
      ...columns.flatMap(({ figures, doubted }) => {
        const figure = figures[i];
        const its: readonly (string | number)[] = figure ? [figure.certain, figure.possible] : ['', ''];
        return its.slice(0, doubted ? 2 : 1);
      }),
    ]),
  ];
}
