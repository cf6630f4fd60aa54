import { lettered, shape } from './picture/ink.ts';
import { drawElement, extentOf, laidOpen, paper } from './picture/scene.ts';

/** What stands round a picture, in the reader's language. */
export interface Legend {
  /** The finding. */
  readonly title: string;
  /** What of the records is shown; empty when all are. */
  readonly filters: string;
  /** Up to when the records are kept. */
  readonly asOf: string;
  /** Where the figures are from. */
  readonly source: string;
  readonly lang: string;
}

/** A picture that needs nothing else: the text of an SVG file and its size, px. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 32;
/** A picture is so wide at least, so that its title has room. */
const NARROWEST = 480;
const TITLE = { size: 22, leading: 29 };
const NOTE = { size: 14, leading: 20 };
const INK = '#191816';
const SECOND = '#4b4843';

let canvas: CanvasRenderingContext2D | null = null;

/** Text in lines that are no longer than a width; Chinese breaks anywhere, other words at their ends. */
function linesOf(text: string, font: string, width: number): readonly string[] {
  canvas ??= document.createElement('canvas').getContext('2d');
  const context = canvas;
  if (!context) return [text];
  context.font = font;
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(/[^\s\p{Script=Han}]+[\s]*|\p{Script=Han}[，。；：、）”]*|\s+/gu) ?? []) {
    if (line && context.measureText((line + word).trimEnd()).width > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trimEnd()].filter(Boolean);
}

/** Lines of text from a height downwards, and the height at which they end. */
function written(
  text: string,
  face: CSSStyleDeclaration,
  { size, leading }: typeof NOTE,
  { top, width, colour }: { readonly top: number; readonly width: number; readonly colour: string },
): { readonly drawn: readonly SVGElement[]; readonly end: number } {
  const bold = size === TITLE.size;
  const weight = bold ? '600' : '400';
  const font = `${weight} ${size}px ${face.fontFamily}`;
  let lines = linesOf(text, font, width);
  // No line of a title is much longer than another.
  for (let less = width - size; bold && lines.length > 1 && less > width / 2; less -= size) {
    const narrower = linesOf(text, font, less);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  const drawn = lines.map((line, i) => {
    const element = shape('text', {
      x: MARGIN,
      y: top + leading * i + size,
      ...lettered(face),
      'font-size': size,
      'font-weight': bold ? weight : undefined,
      fill: colour,
    });
    element.textContent = line;
    return element;
  });
  return { drawn, end: top + leading * lines.length };
}

/**
 * A figure of the page as a picture by itself: its finding, what is shown, the whole figure, how new it is, and whence. It is
 * drawn anew from what the browser laid out, in lines and letters with their own colours and sizes, so that drawing programs
 * and slides read it; no part of the page is embedded. What cannot be drawn so is left away: shadows, gradients but for
 * hatching and dashes, text decoration, and rows that a long table has not laid out.
 */
export function figureOf(root: HTMLElement, legend: Legend): Picture {
  return laidOpen(root, (copy) => {
    const extent = extentOf(copy);
    const width = Math.ceil(Math.max(extent.width, NARROWEST)) + 2 * MARGIN;
    const room = { width: width - 2 * MARGIN };
    const serif = getComputedStyle(document.querySelector('h1, h2') ?? root);
    const sans = getComputedStyle(document.body);
    const title = written(legend.title, serif, TITLE, { ...room, top: MARGIN - 6, colour: INK });
    const filters = written(legend.filters, sans, NOTE, { ...room, top: title.end + 4, colour: SECOND });
    const top = filters.end + 18;
    const body = shape('g', { transform: `translate(${MARGIN} ${top})` });
    body.append(...drawElement(copy, { x: extent.left, y: extent.top }));
    const asOf = written(legend.asOf, sans, NOTE, { ...room, top: top + extent.height + 16, colour: SECOND });
    const source = written(legend.source, sans, NOTE, { ...room, top: asOf.end, colour: SECOND });
    const height = Math.ceil(source.end + MARGIN - 8);
    const svg = shape('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'xml:lang': legend.lang });
    const name = shape('title');
    name.textContent = legend.title;
    svg.append(
      name,
      paper(width, height),
      ...title.drawn,
      ...filters.drawn,
      body,
      ...asOf.drawn,
      ...source.drawn,
    );
    return { svg: new XMLSerializer().serializeToString(svg), width, height };
  });
}
