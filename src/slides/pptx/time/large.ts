import type { Pen } from '../../../export/pptx/pen.ts';
import type { Register } from '../../../records/register.ts';
import { AS_OF_SIZE, NOTE } from '../../../timeline/as-of.ts';
import { markScale, markY } from '../../../timeline/frame.ts';
import type { Layout } from '../../../timeline/layout.ts';
import { DOT, type Mark } from '../../../timeline/marks.ts';
import { nameOf } from '../../../timeline/naming.ts';
import { GUTTER } from '../../../timeline/still.ts';
import { run, sans, serif } from '../said.ts';
import { writeAllColumns } from './columns.ts';
import { type Speech, writeBands, writeRuler } from './ground.ts';
import { writeMark } from './mark.ts';
import { writeLeaders, writeMore, writeNames } from './names.ts';
import { writeWord } from './svg-text.ts';

/** Of the names of periods, px. */
const BAND = 13;

/** Which visit a mark is, where parts are listed. */
export const markName = (
  { visit }: Pick<Mark, 'visit'>,
  register: Register,
  { lang, words }: Speech,
): string =>
  `${nameOf(visit, register, lang).said.text}${words.timeline.comma}${words.dates.when(visit.when)}`;

/** The words of the sides, left of the ruler. */
function writeSides(pen: Pen, { frame }: Layout, { lang, words }: Speech): void {
  const { inbound, outbound } = words.still.sides;
  const side = (text: string, top: number, ink: 'in' | 'out', anchor: 'top' | 'bottom') =>
    pen.text({
      box: { left: 0, top, width: GUTTER - 6, height: 44 },
      anchor,
      paragraphs: [{ runs: [run(text, sans(14, { ink }), lang)], leading: 1.2 }],
    });
  side(inbound, frame.rulerTop - 48, 'in', 'bottom');
  side(outbound, frame.rulerBottom + 4, 'out', 'top');
}

/** The day up to which the records are kept, and that nothing is on record for the year yet. */
function writeToday(pen: Pen, { asOf, note, frame }: Layout, { lang }: Speech): void {
  for (const [i, text] of (note?.lines ?? []).entries())
    writeWord(pen, {
      text,
      x: note?.x ?? 0,
      y: (note?.y ?? 0) + i * NOTE.line,
      style: serif(NOTE.size, { ink: 'ink-2', italic: lang !== 'zh' }),
      lang,
    });
  if (!asOf) return;
  const text = asOf.before + asOf.text;
  pen.shape({
    form: { path: `M${asOf.x} 0V${frame.height}` },
    stroke: { ink: 'cinnabar', width: 1.25 },
    name: text,
  });
  writeWord(pen, {
    text: asOf.text,
    before: { text: asOf.before, style: sans(AS_OF_SIZE, { ink: 'ink-2' }) },
    x: asOf.x - 6,
    y: frame.height - 8,
    style: sans(AS_OF_SIZE, { ink: 'cinnabar' }),
    lang,
    anchor: 'end',
  });
}

/** A timeline as the page lays it out, in shapes: periods, ruler, marks and names are a group each. */
export function writeLarge(
  pen: Pen,
  layout: Layout,
  register: Register,
  speech: Speech,
  what: { readonly name: string; readonly alt: string },
): void {
  const { scale, frame, labels, marks, more } = layout;
  const { words, lang } = speech;
  const { parts } = words.handout;
  pen.group(what, (all) => {
    const group = (name: string, draw: (inner: Pen) => void) => all.group({ name, alt: name }, draw);
    group(parts.periods, (inner) =>
      writeBands(inner, register, scale, { height: frame.height, size: BAND, line: layout.asOf?.x }, speech),
    );
    group(parts.leaders, (inner) => writeLeaders(inner, labels, frame));
    group(parts.ruler, (inner) => {
      writeRuler(inner, scale, { top: frame.rulerTop, bottom: frame.rulerBottom }, speech);
      writeToday(inner, layout, speech);
      writeSides(inner, layout, speech);
    });
    group(parts.visits, (inner) => {
      writeAllColumns(inner, layout, speech);
      // Pale ones lie below those that are meant.
      for (const mark of marks.toSorted((a, b) => Number(b.dim) - Number(a.dim))) {
        const { direction } = mark.visit;
        writeMark(inner, {
          mark,
          direction,
          doubt: mark.form.doubt,
          y: markY(frame, direction, mark.row),
          size: DOT[direction] * markScale(frame),
          pale: mark.dim,
          name: markName(mark, register, speech),
          x0: scale.x0,
          x1: scale.x1,
        });
      }
    });
    group(parts.names, (inner) => {
      writeMore(inner, more, frame, lang);
      writeNames(inner, labels, frame, lang);
    });
  });
}
