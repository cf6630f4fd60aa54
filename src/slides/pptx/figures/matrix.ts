import type { Cell, Paragraph, Run, Stroke } from '../../../export/pptx/pen.ts';
import { whoOf } from '../../../insight/who.ts';
import { inkStep } from '../../../matrix/matrix-ink.ts';
import { figureAt, type Matrix } from '../../../matrix/matrix-model.ts';
import { say, type Text } from '../../../records/text.ts';
import { list, number } from '../../../words/format.ts';
import { matrixAsked } from '../../figures/matrix-asked.ts';
import { MATRIX, matrixShown } from '../../figures/matrix-room.ts';
import { line } from '../../lines.ts';
import { moreOf } from '../blocks/more.ts';
import type { Kit, Plan } from '../kit.ts';
import { run, sans, serif } from '../said.ts';

/** On slides what the dashboard draws is twice as large. */
const TWICE = 2;
const TOP = 28;
const LEAST = 420;
const COUNT = 64;
/** How much ink covers at each step; from the fourth on, letters are those of the ground. */
const COVERS = [0.09, 0.18, 0.3, 0.66, 0.82, 1];
const DEEP = 3;
/** Keeps cells apart. */
const APART: Stroke = { ink: 'paper', width: 6 };

/** A cell: its figure on ink as deep as it is high; what may come to it after a plus, and alone in a broken line. */
function cellOf(matrix: Matrix, row: number, column: number, { lang }: Kit): Cell {
  const set = (runs: readonly Run[]): readonly Paragraph[] => [{ runs, leading: 1, align: 'center' }];
  const none = (text: string) => run(text, sans(28, { ink: 'edge' }), lang);
  const { layers, highest } = matrix;
  if (layers) {
    const said = layers.order.map((layer) => {
      const { certain, possible } = figureAt(matrix, row, column, layer);
      if (certain + possible === 0) return none('–');
      return run(possible > 0 ? `${certain}+${possible}` : number(certain), sans(26, { bold: true }), lang);
    });
    return { paragraphs: set(said.flatMap((one, i) => (i > 0 ? [none(' · '), one] : [one]))) };
  }
  const { certain, possible } = figureAt(matrix, row, column);
  if (certain + possible === 0) return { paragraphs: set([none('–')]), edge: APART };
  if (certain === 0)
    return {
      paragraphs: set([run(number(possible), sans(28, { bold: true, ink: 'ink-2' }), lang)]),
      edge: { ink: 'ink-3', width: 2, dash: 'dash' },
    };
  const step = inkStep(certain, highest);
  const ink = step >= DEEP ? 'paper' : 'ink';
  const more = possible > 0 ? [run(` +${number(possible)}`, sans(24, { ink }), lang)] : [];
  return {
    paragraphs: set([run(number(certain), sans(28, { bold: true, ink }), lang), ...more]),
    fill: { ink: 'ink', alpha: COVERS[step] ?? 1 },
    edge: APART,
  };
}

/** What a row is called: a partner by its short name. */
function rowName({ rows, register }: Matrix, row: number): Text {
  const id = rows.axis.lines[row]?.id ?? '';
  const partner = rows.axis.id === 'partner' ? register.partnerById.get(id) : undefined;
  return partner ? whoOf(partner, register).short : (rows.names[row] ?? '');
}

/** A matrix as a table, with as many rows and columns as on the screen. */
export function writeMatrix(href: string, kit: Kit): Plan {
  const { show, lang, words, width, title } = kit;
  const matrix = matrixAsked(show.register, href, lang, words);
  const { rows, columns, layers } = matrix;
  const text = (said: Text, style = sans(26), align: Paragraph['align'] = 'left'): readonly Paragraph[] => {
    const { text: own, lang: its } = say(said, lang);
    return [{ runs: [run(own, style, its ?? lang)], leading: 1.15, align }];
  };
  const head = sans(24, { ink: 'ink-2' });
  return {
    height: TOP + LEAST,
    takes: 'rest',
    write: (pen, box) => {
      if (rows.order.length === 0 || columns.order.length === 0) return;
      const shown = matrixShown(matrix, width / TWICE, (box.height - TOP) / TWICE);
      const names = MATRIX.names * TWICE;
      const each = (width - names) / shown.columns.length;
      const drawn = [
        {
          height: MATRIX.head * TWICE,
          cells: [
            { paragraphs: text(words.matrix.axis[rows.axis.id], head) },
            { paragraphs: [] },
            ...shown.columns.map((column) => ({
              paragraphs: text(columns.names[column] ?? '', head, 'center'),
            })),
          ],
        },
        ...shown.rows.map((row) => ({
          height: MATRIX.row * TWICE,
          cells: [
            { paragraphs: text(rowName(matrix, row)) },
            { paragraphs: text(number(figureAt(matrix, row).certain), serif(28, { bold: true }), 'right') },
            ...shown.columns.map((column) => cellOf(matrix, row, column, kit)),
          ],
        })),
      ];
      const height = drawn.reduce((sum, row) => sum + row.height, 0);
      const top = box.top + TOP;
      pen.table({
        box: { left: box.left, top, width, height },
        name: title,
        alt: title,
        columns: [
          { width: names - COUNT, right: 8 },
          { width: COUNT, right: 16 },
          ...shown.columns.map(() => ({ width: each, left: 4, right: 4 })),
        ],
        rows: drawn,
        inset: 4,
        rule: { ink: 'rule', width: 2 },
        headRule: { ink: 'ink', width: 2 },
      });
      const left = [
        { axis: rows, lines: shown.rows },
        { axis: columns, lines: shown.columns },
      ].filter(({ axis, lines }) => lines.length < axis.order.length);
      const said = [
        ...left.map(({ axis, lines }) =>
          words.meeting.figure.some(lines.length, words.matrix.lines(axis.axis.id, axis.order.length)),
        ),
        ...(layers
          ? [
              words.matrix.keyLayers(
                list(
                  lang,
                  layers.order.map((at) => say(layers.names[at] ?? '', lang).text),
                ),
              ),
            ]
          : []),
      ].join(words.exports.semicolon);
      const more = moreOf(said ? line('more', said, { fixed: true }) : undefined, 12, kit);
      more.write(pen, { ...box, top: top + height });
    },
  };
}
