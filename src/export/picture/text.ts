import { inked, lettered, shape } from './ink.ts';

/** Where the drawing begins on the screen, px. */
export interface Origin {
  readonly x: number;
  readonly y: number;
}

/** A stretch of text on one line, and where it stands on the screen. */
interface Run {
  readonly text: string;
  readonly box: DOMRect;
}

const signs = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The lines of a piece of text, as the browser broke them; white space at their ends belongs to none. */
function runsOf(node: Text): readonly Run[] {
  const range = document.createRange();
  const boxOf = (from: number, to: number): DOMRect => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return range.getBoundingClientRect();
  };
  const ends: { from: number; to: number; top: number }[] = [];
  for (const { segment, index } of signs.segment(node.data)) {
    if (/^\s+$/.test(segment)) continue;
    const { top, width, height } = boxOf(index, index + segment.length);
    if (width === 0 && height === 0) continue;
    const last = ends.at(-1);
    // A fallback face sits a little higher or lower on the same line.
    if (last && Math.abs(last.top - top) < height / 2) last.to = index + segment.length;
    else ends.push({ from: index, to: index + segment.length, top });
  }
  return ends.map(({ from, to }) => ({
    text: node.data.slice(from, to).replace(/\s+/g, ' '),
    box: boxOf(from, to),
  }));
}

let canvas: CanvasRenderingContext2D | null = null;

/** The height of letters above and below the line they stand on, px. */
function metricsOf(style: CSSStyleDeclaration): { readonly ascent: number; readonly descent: number } {
  canvas ??= document.createElement('canvas').getContext('2d');
  const size = Number.parseFloat(style.fontSize);
  if (!canvas) return { ascent: size * 0.8, descent: size * 0.2 };
  canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = canvas.measureText('x');
  return { ascent, descent };
}

/** From the middle of a Chinese sign down to the line it stands on, in sizes of letters. */
const BELOW_MIDDLE = 0.38;

/** Where a run stands: on its line or, in a column of Chinese, where every sign is a run, in the middle of its box. */
function placeOf(box: DOMRect, style: CSSStyleDeclaration, origin: Origin) {
  if (style.writingMode.startsWith('vertical'))
    return {
      x: box.left + box.width / 2 - origin.x,
      y: box.top + box.height / 2 + Number.parseFloat(style.fontSize) * BELOW_MIDDLE - origin.y,
      'text-anchor': 'middle',
    };
  const { ascent, descent } = metricsOf(style);
  return {
    x: box.left - origin.x,
    // The box of a line of text is as high as its face; the letters stand on the ascent.
    y: box.top - origin.y + (box.height - ascent - descent) / 2 + ascent,
  };
}

/** A piece of text as the browser sets it, a `text` a line. Its length is stated, so that another face takes no other room. */
export function drawText(node: Text, style: CSSStyleDeclaration, origin: Origin): readonly SVGElement[] {
  if (node.data.trim() === '') return [];
  const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? undefined;
  return runsOf(node).map(({ text, box }) => {
    const drawn = shape('text', {
      ...placeOf(box, style, origin),
      ...lettered(style),
      ...inked('fill', style.color),
      ...([...text].length > 1 && { textLength: box.width, lengthAdjust: 'spacingAndGlyphs' }),
      'xml:lang': lang,
    });
    drawn.textContent = text;
    return drawn;
  });
}
