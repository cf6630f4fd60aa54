import type { Paragraph } from '../../../export/pptx/pen.ts';
import type { Column, Line } from '../../content.ts';
import type { Kit, Writer } from '../kit.ts';
import { besideParagraph, type Setting, sans, serif, underParagraphs } from '../said.ts';
import { heightOf } from '../text-height.ts';
import { moreOf } from './more.ts';

const TOP = 40;
/** Free room above and below the text of a cell, and at its right, px. */
const INSET = 20;
const RIGHT = { title: 28, text: 28, figure: 64 } as const;
/** The same for figures in the narrow format. */
const RIGHT_NARROW = 28;

/** By this share a table may be higher in other faces: what stands below it keeps off so far. */
export const GROWTH = 0.08;

/** How the cells of a column are set. */
function settingOf(as: Column['as'], size: number): Setting {
  switch (as) {
    case 'title':
      return {
        style: serif(40 * size, { bold: true }),
        leading: 1.2,
        second: { style: sans(30 * size, { ink: 'ink-2' }), leading: 1.3 },
      };
    case 'figure':
      return { style: serif(60 * size), leading: 1, align: 'right' };
    case 'text':
      return { style: sans(34 * size, { ink: 'ink-2' }), leading: 1.28 };
  }
}

const headOf = (column: Column, other: Line | undefined, kit: Kit): Paragraph =>
  besideParagraph(
    column.head,
    other,
    {
      style: sans(26 * kit.size, { ink: 'ink-3' }),
      leading: 1.3,
      align: column.as === 'figure' ? 'right' : 'left',
    },
    kit,
  );

/** A real table: its first row heads the columns. */
export const writeTable: Writer<'table'> = (block, other, kit) => {
  const { columns, rows } = block;
  const { size, width, title, show } = kit;
  const right = show.ratio === '4:3' ? { ...RIGHT, figure: RIGHT_NARROW } : RIGHT;
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const grid = columns.map(({ share, as }) => ({
    width: (width * share) / whole,
    right: right[as] * size,
  }));
  const rowOf = (cells: readonly (readonly Paragraph[])[], inset: number) => ({
    cells: cells.map((paragraphs) => ({ paragraphs })),
    height:
      inset +
      Math.max(0, ...cells.map((own, x) => heightOf(own, (grid[x]?.width ?? width) - (grid[x]?.right ?? 0)))),
  });
  const drawn = [
    rowOf(
      columns.map((column, x) => [headOf(column, other?.columns[x]?.head, kit)]),
      12,
    ),
    ...rows.map(({ cells }, y) =>
      rowOf(
        columns.map(({ as }, x) => {
          const cell = cells[x];
          return cell ? underParagraphs(cell, other?.rows[y]?.cells[x], settingOf(as, size), kit) : [];
        }),
        2 * INSET * size,
      ),
    ),
  ];
  const height = drawn.reduce((sum, row) => sum + row.height, 0);
  const more = moreOf(block.more, 18 + (GROWTH * height) / size, kit);
  const top = TOP * size;
  return {
    height: top + height + more.height,
    write: (pen, box) => {
      pen.table({
        box: { left: box.left, top: box.top + top, width, height },
        name: title,
        alt: title,
        columns: grid,
        rows: drawn,
        inset: INSET * size,
        rule: { ink: 'rule-2', width: 2 },
      });
      more.write(pen, { ...box, top: box.top + top + height });
    },
  };
};
