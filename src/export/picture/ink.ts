import { paintOf } from './colour.ts';

const SVG = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of a drawing with its attributes; lengths in px, to a hundredth. */
export function shape(name: string, attributes: Attributes = {}): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined)
      element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  return element;
}

/** Attributes of a fill or a stroke in a computed colour; nothing is painted when there is none. */
export function inked(kind: 'fill' | 'stroke', colour: string, opacity = 1): Attributes {
  const paint = paintOf(colour);
  if (!paint) return { [kind]: 'none' };
  const whole = paint.opacity * opacity;
  return { [kind]: paint.colour, [`${kind}-opacity`]: whole < 1 ? whole : undefined };
}

/** Attributes of the letters of a computed style. */
export const lettered = (style: CSSStyleDeclaration): Attributes => ({
  'font-family': style.fontFamily.replaceAll('"', "'"),
  'font-size': Number.parseFloat(style.fontSize),
  'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
  'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle,
  'letter-spacing': style.letterSpacing === 'normal' ? undefined : style.letterSpacing,
});
