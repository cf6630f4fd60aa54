import { paintOf } from './colour.ts';
import { inked, shape } from './ink.ts';
import { drawPatterns } from './patterns.ts';
import type { Origin } from './text.ts';

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

const px = (value: string): number => Number.parseFloat(value) || 0;

/** A line along a side of a box: whole as a rectangle, else broken. */
function border(
  side: (typeof SIDES)[number],
  style: CSSStyleDeclaration,
  box: DOMRect,
): SVGElement | undefined {
  const width = px(style[`border${side}Width`]);
  const kind = style[`border${side}Style`];
  const colour = style[`border${side}Color`];
  if (width === 0 || kind === 'none' || kind === 'hidden' || !paintOf(colour)) return undefined;
  const along = side === 'Top' || side === 'Bottom';
  const x = side === 'Right' ? box.right - width : box.left;
  const y = side === 'Bottom' ? box.bottom - width : box.top;
  if (kind !== 'dashed' && kind !== 'dotted')
    return shape('rect', {
      x,
      y,
      width: along ? box.width : width,
      height: along ? width : box.height,
      ...inked('fill', colour),
    });
  const [midX, midY] = [x + width / 2, y + width / 2];
  return shape('line', {
    x1: along ? box.left : midX,
    y1: along ? midY : box.top,
    x2: along ? box.right : midX,
    y2: along ? midY : box.bottom,
    ...inked('stroke', colour),
    'stroke-width': width,
    'stroke-dasharray': kind === 'dashed' ? `${width * 3} ${width * 2}` : `${width} ${width}`,
  });
}

/** Ground, pattern, border and outline of an element, in this order; at most its box. */
export function drawBox(style: CSSStyleDeclaration, at: DOMRect, origin: Origin): readonly SVGElement[] {
  const box = new DOMRect(at.x - origin.x, at.y - origin.y, at.width, at.height);
  if (box.width === 0 || box.height === 0) return [];
  const drawn: SVGElement[] = [];
  if (paintOf(style.backgroundColor))
    drawn.push(
      shape('rect', {
        x: box.x,
        y: box.y,
        width: box.width,
        height: box.height,
        rx: px(style.borderTopLeftRadius) || undefined,
        ...inked('fill', style.backgroundColor),
      }),
    );
  drawn.push(...drawPatterns(style, box));
  drawn.push(...SIDES.flatMap((side) => border(side, style, box) ?? []));
  const outline = px(style.outlineWidth);
  if (outline > 0 && style.outlineStyle === 'solid' && px(style.outlineOffset) < 0)
    drawn.push(
      shape('rect', {
        x: box.x + outline / 2,
        y: box.y + outline / 2,
        width: Math.max(0, box.width - outline),
        height: Math.max(0, box.height - outline),
        fill: 'none',
        ...inked('stroke', style.outlineColor),
        'stroke-width': outline,
      }),
    );
  return drawn;
}
