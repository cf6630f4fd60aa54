/*
 * The patterns that pages lay on a ground, drawn with gradients: lines at 45°, short dashes, straight lines. Others are left
 * away.
 */
import { paintOf } from './colour.ts';
import { inked, shape } from './ink.ts';

const COLOUR = /rgba?\([^)]*\)/g;

/** One gradient, and where it is laid. */
interface Layer {
  readonly image: string;
  readonly size: readonly string[];
  readonly x: string;
  readonly y: string;
}

/** At commas, but for those in brackets. */
const parts = (list: string): readonly string[] => list.split(/,\s*(?![^(]*\))/);

/** Gradients hold colours, which hold commas of their own. */
const images = (list: string): readonly string[] => list.split(/,\s*(?=(?:repeating-)?linear-gradient\()/);

function layersOf(style: CSSStyleDeclaration): readonly Layer[] {
  const sizes = parts(style.backgroundSize);
  const xs = parts(style.backgroundPositionX);
  const ys = parts(style.backgroundPositionY);
  const at = (list: readonly string[], i: number): string => list[i % list.length] ?? '';
  return images(style.backgroundImage).map((image, i) => ({
    image,
    size: at(sizes, i).split(' '),
    x: at(xs, i),
    y: at(ys, i),
  }));
}

/** A length of a background as px: `12px`, `50%`, `calc(50% - 25px)` of what is there. */
function length(text: string | undefined, whole: number): number {
  const [, share] = /(-?[\d.]+)%/.exec(text ?? '') ?? [];
  const [, sign = '', px] = /([+-]?)\s*(-?[\d.]+)px/.exec(text ?? '') ?? [];
  if (share === undefined && px === undefined) return whole;
  return (Number(share ?? 0) / 100) * whole + Number(px ?? 0) * (sign === '-' ? -1 : 1);
}

/** As the themes beyond the six pigments are drawn. */
function hatched({ image }: Layer, box: DOMRect): readonly SVGElement[] {
  const [colour = ''] = image.match(COLOUR) ?? [];
  const lines: SVGElement[] = [];
  const step = 3 * Math.SQRT2;
  for (let c = step / 2; c < box.width + box.height; c += step) {
    const [x1, y1] = c < box.height ? [0, c] : [c - box.height, box.height];
    const [x2, y2] = c < box.width ? [c, 0] : [box.width, c - box.width];
    lines.push(
      shape('line', {
        x1: box.left + x1,
        y1: box.top + y1,
        x2: box.left + x2,
        y2: box.top + y2,
        ...inked('stroke', colour),
      }),
    );
  }
  return lines;
}

/** As an empty cell has them: a colour from `50% - n` to `50% + n`, repeated sideways. */
function dashed({ image, size, y }: Layer, box: DOMRect): readonly SVGElement[] {
  const half = Number(/calc\(50% \+ ([\d.]+)px\)/.exec(image)?.[1]);
  const colour = image.match(COLOUR)?.find(paintOf);
  const step = length(size[0], box.width);
  const height = length(size[1], box.height);
  if (!half || !colour || step <= 0) return [];
  return Array.from({ length: Math.round(box.width / step) }, (_, i) =>
    shape('rect', {
      x: box.left + step * (i + 0.5) - half,
      y: box.top + length(y, box.height - height),
      width: 2 * half,
      height,
      ...inked('fill', colour),
    }),
  );
}

/** One colour from end to end, over a part of the ground. */
function straight({ image, size, x, y }: Layer, box: DOMRect): readonly SVGElement[] {
  const width = length(size[0], box.width);
  const height = length(size[1], box.height);
  return [
    shape('rect', {
      x: box.left + length(x, box.width - width),
      y: box.top + length(y, box.height - height),
      width,
      height,
      ...inked('fill', image.match(COLOUR)?.[0] ?? ''),
    }),
  ];
}

/** The patterns on the ground of an element, those below first. */
export function drawPatterns(style: CSSStyleDeclaration, box: DOMRect): readonly SVGElement[] {
  if (!style.backgroundImage.includes('linear-gradient')) return [];
  return layersOf(style)
    .toReversed()
    .flatMap((layer) => {
      if (layer.image.startsWith('repeating-linear-gradient(45deg')) return hatched(layer, box);
      if (layer.image.includes('50%')) return dashed(layer, box);
      return new Set(layer.image.match(COLOUR)).size === 1 ? straight(layer, box) : [];
    });
}
