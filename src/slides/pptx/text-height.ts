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

const WIDE_SIGN = /[\u2e80-\u9fff]/;
/** Quotation marks and dashes are as wide as Chinese signs among them. */
const WIDE_AMONG = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—]/gu;
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/gu;

/** Some programs part Chinese from letters and figures beside it: by so much, in sizes of letters, and where. */
const PARTED = { by: 0.2, where: /(?<=\p{Script=Han})[\dA-Za-z]|(?<=[\dA-Za-z])\p{Script=Han}/gu };

/** Px. */
export function widthOf(text: string, style: Style): number {
  const letters = text.replace(WIDE_SIGN.test(text) ? WIDE_AMONG : WIDE, '');
  const signs = [...text].length - [...letters].length;
  const share = style.face === 'serif' && style.size >= DISPLAY.from ? DISPLAY.share : 1;
  const between = [...text].length * (style.spacing ?? 0) * style.size;
  const parted = signs > 0 ? (text.match(PARTED.where)?.length ?? 0) * PARTED.by * style.size : 0;
  return estimate(letters, style.size, faceOf(style)) * share + signs * style.size + between + parted;
}

/** Of runs on one line, px. */
export const runsWidth = (runs: readonly Run[]): number =>
  runs.reduce((sum, { text, style }) => sum + widthOf(text, style), 0);

/** Of a line, what may be filled before it is thought to break. */
const FULL = 0.985;

/** How many lines of a width some text takes. */
export function linesOf(runs: readonly Run[], all: number): number {
  const width = all * FULL;
  let lines = 1;
  let x = 0;
  for (const { text, style } of runs) {
    const pieces = text.match(PIECES) ?? [];
    // What is between signs of two kinds is in the whole, not in its pieces.
    const whole = pieces.reduce((sum, piece) => sum + widthOf(piece, style), 0);
    const share = whole > 0 ? widthOf(text, style) / whole : 1;
    for (const piece of pieces) {
      const long = widthOf(piece.trimEnd(), style) * share;
      if (x > 0 && x + long > width) {
        lines++;
        x = 0;
      }
      // A word that is longer than a line is broken.
      lines += Math.max(0, Math.ceil(long / width) - 1);
      x += widthOf(piece, style) * share;
    }
  }
  return lines;
}

/** Of paragraphs set in a width, px. */
export const heightOf = (paragraphs: readonly Paragraph[], width: number): number =>
  paragraphs.reduce((sum, { runs, leading, before = 0 }, i) => {
    const size = Math.max(0, ...runs.map(({ style }) => style.size));
    return sum + (i > 0 ? before : 0) + linesOf(runs, width) * size * leading;
  }, 0);

/** How much smaller a text may be set so that it takes one line less, tried one after another. */
const FEWER = [0.97, 0.94, 0.91];

/** A style in which a text does not end on a line of a word or two, if it can be had by setting it a little smaller. */
export function styleOfFewLines(text: string, style: Style, width: number): Style {
  const lines = (size: number) => linesOf([{ text, style: { ...style, size } }], width);
  const most = lines(style.size);
  const share = most > 1 ? FEWER.find((one) => lines(style.size * one) < most) : undefined;
  return share === undefined ? style : { ...style, size: style.size * share };
}

const MARKS = /[，。、；：！？]/g;

/**
 * A width, at most the one there is, at which a Chinese text of two lines ends its first after a mark and not within a word; the one
 * there is where there is no such place.
 */
export function widthToBreak(text: string, style: Style, width: number): number {
  if (!WIDE_SIGN.test(text) || linesOf([{ text, style }], width) !== 2) return width;
  const widths = [...text.matchAll(MARKS)].map(({ index }) => {
    const [first, rest] = [text.slice(0, index + 1), text.slice(index + 1)];
    return { first: widthOf(first, style), rest: widthOf(rest, style) };
  });
  const found = widths.findLast(({ first, rest }) => first <= width * FULL && rest > 0 && rest <= first);
  // Half a sign more: the next does not go on the line.
  return found ? Math.min(width, (found.first + style.size / 2) / FULL) : width;
}

/** A size at which a text stands on one line of a width: at most the one it has. */
export const sizeWithin = (text: string, style: Style, width: number): number =>
  Math.min(style.size, (style.size * width) / Math.max(1, widthOf(text, style)));
