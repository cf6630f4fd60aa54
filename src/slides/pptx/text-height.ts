import type { Paragraph, Run, Style } from '../../export/pptx/pen.ts';
import { estimate, type Face } from '../../timeline/text-width.ts';

/*
 * How much room text takes in PowerPoint. No page is there to ask, and the faces of the file are not those of the page: what is
 * known are the widths of the faces of the design, which are a little wider: so text has the room it needs, or a little more.
 */

/** Where a line may end: after a space or hyphen, and round each East Asian sign. */
const PIECES =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef][，。、；：！？”’）》]*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef-]*-?\s*/g;

const faceOf = ({ face, bold }: Style): Face => (bold ? `${face}-bold` : face);

/** From this size on the serif of the design, which changes with its size, is as narrow as that of the file, px. */
const DISPLAY = { from: 40, share: 0.93 };

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/gu;

/** Px. */
export function widthOf(text: string, style: Style): number {
  const letters = text.replace(WIDE, '');
  const signs = [...text].length - [...letters].length;
  const share = style.face === 'serif' && style.size >= DISPLAY.from ? DISPLAY.share : 1;
  return estimate(letters, style.size, faceOf(style)) * share + signs * style.size;
}

/** Of runs on one line, px. */
export const runsWidth = (runs: readonly Run[]): number =>
  runs.reduce((sum, { text, style }) => sum + widthOf(text, style), 0);

/** Of a line, what may be filled before it is thought to break. */
const FULL = 0.985;

/** How many lines of a width some text takes. */
function linesOf(runs: readonly Run[], all: number): number {
  const width = all * FULL;
  let lines = 1;
  let x = 0;
  for (const { text, style } of runs)
    for (const piece of text.match(PIECES) ?? []) {
      const long = widthOf(piece.trimEnd(), style);
      if (x > 0 && x + long > width) {
        lines++;
        x = 0;
      }
      // A word that is longer than a line is broken.
      lines += Math.max(0, Math.ceil(long / width) - 1);
      x += widthOf(piece, style);
    }
  return lines;
}

/** Of paragraphs set in a width, px. */
export const heightOf = (paragraphs: readonly Paragraph[], width: number): number =>
  paragraphs.reduce((sum, { runs, leading, before = 0 }, i) => {
    const size = Math.max(0, ...runs.map(({ style }) => style.size));
    return sum + (i > 0 ? before : 0) + linesOf(runs, width) * size * leading;
  }, 0);

/** A size at which a text stands on one line of a width: at most the one it has. */
export const sizeWithin = (text: string, style: Style, width: number): number =>
  Math.min(style.size, (style.size * width) / Math.max(1, widthOf(text, style)));
