import type { Pen } from '../../../export/pptx/pen.ts';
import type { BlockOf } from '../../content.ts';
import type { Kit, Writer } from '../kit.ts';
import { besideParagraph, sans, serif, underParagraphs } from '../said.ts';
import { writeStatus } from '../status.ts';
import { heightOf } from '../text-height.ts';
import { moreOf } from './more.ts';

type Row = BlockOf<'list'>['rows'][number];

const TOP = 40;
const PAD = { above: 24, below: 22 };
const MARK = { room: 44, gap: 36, size: 42 };
const BLANK = { width: 270, label: 38, line: 52 };

/** What is said of a row, in one box. */
function saidOf(row: Row, other: Row | undefined, kit: Kit) {
  const { size } = kit;
  const isNew = row.mark === 'add';
  const note = row.note
    ? [
        besideParagraph(
          row.note,
          other?.note,
          { style: sans(28 * size, { ink: 'ink-2' }), leading: 1.35, before: 8 * size },
          kit,
        ),
      ]
    : [];
  const text = underParagraphs(
    row.text,
    other?.text,
    {
      style: serif(42 * size, isNew ? { ink: 'ink-2' } : { bold: true }),
      leading: 1.22,
      second: { style: sans(34 * size), leading: 1.35, before: 8 * size },
    },
    kit,
  );
  return [...text, ...note];
}

/** Before a row: how it stands, that it is new, or a short stroke. */
function writeMark(pen: Pen, mark: Row['mark'], left: number, top: number, { size, words }: Kit): void {
  if (mark === 'point')
    pen.shape({
      form: 'rect',
      box: { left, top: top + 24 * size, width: 22 * size, height: 3 * size },
      fill: { ink: 'cinnabar' },
      name: words.handout.parts.rules,
    });
  else if (mark === 'add')
    pen.text({
      box: { left, top, width: MARK.room * size, height: 52 * size },
      anchor: 'middle',
      unbroken: true,
      paragraphs: [
        { runs: [{ text: '+', style: sans(60 * size, { ink: 'ink-3' }), lang: 'en-GB' }], leading: 0.8 },
      ],
    });
  else
    writeStatus(
      pen,
      mark,
      { left, top: top + 8 * size, scale: (MARK.size * size) / 12 },
      words.records.status[mark],
    );
}

/** A place to write on by hand, under its head. */
function writeBlank(
  pen: Pen,
  row: Row,
  at: number,
  other: Row | undefined,
  left: number,
  top: number,
  kit: Kit,
) {
  const { size } = kit;
  const blank = row.blanks?.[at];
  if (!blank) return;
  const style = sans(28 * size, { ink: 'ink-3' });
  pen.text({
    box: { left, top, width: BLANK.width * size, height: BLANK.label * size },
    paragraphs: [besideParagraph(blank, other?.blanks?.[at], { style, leading: 1.35 }, kit)],
  });
  const y = top + (BLANK.label + BLANK.line) * size;
  pen.shape({
    form: { path: `M${left} ${y}H${left + BLANK.width * size}` },
    stroke: { ink: 'edge', width: 3, dash: 'dash' },
    name: blank.text,
  });
}

/** What was agreed or is to be done, a box a row, each under a line. */
export const writeList: Writer<'list'> = (block, other, kit) => {
  const { size, width } = kit;
  const indent = (MARK.room + MARK.gap) * size;
  const rows = block.rows.map((row, i) => {
    const blanks = row.blanks?.length ?? 0;
    const room = width - indent - blanks * (BLANK.width + MARK.gap) * size;
    const paragraphs = saidOf(row, other?.rows[i], kit);
    const said = heightOf(paragraphs, room);
    const height = blanks > 0 ? Math.max(said, (BLANK.label + BLANK.line) * size) : said;
    return { row, twin: other?.rows[i], paragraphs, room, height };
  });
  const gaps = (PAD.above + PAD.below) * size + 2;
  const inner = rows.reduce((sum, { height }) => sum + height + gaps, 0);
  const more = moreOf(block.more, 14, kit);
  return {
    height: TOP * size + inner + more.height,
    write: (pen, box) => {
      let top = box.top + TOP * size;
      for (const [i, { row, twin, paragraphs, room, height }] of rows.entries()) {
        pen.shape({
          form: 'rect',
          box: { left: box.left, top, width, height: 2 },
          fill: { ink: i === 0 ? 'ink' : 'rule-2' },
          name: kit.words.handout.parts.rules,
        });
        const start = top + 2 + PAD.above * size;
        writeMark(pen, row.mark, box.left, start, kit);
        pen.text({ box: { left: box.left + indent, top: start, width: room, height }, paragraphs });
        for (const at of row.blanks?.keys() ?? []) {
          const left = box.left + indent + room + (at * (BLANK.width + MARK.gap) + MARK.gap) * size;
          writeBlank(pen, row, at, twin, left, start, kit);
        }
        top += height + gaps;
      }
      more.write(pen, { ...box, top });
    },
  };
};
