import { paintOf } from './colour.ts';
import { inked, lettered, shape } from './ink.ts';

/** What never belongs to a picture: how a drawing is reached and heard. */
const NOT_INK =
  /^(class|style|role|tabindex|href|target|rel|focusable|orientation|angle|xlink:href|aria-.*|data-.*|on.*)$/;

/** Styles that become attributes of the same name where they are not what every drawing begins with. */
const KEPT: readonly (readonly [property: string, initial: string])[] = [
  ['fill-rule', 'nonzero'],
  ['stroke-width', '1px'],
  ['stroke-dasharray', 'none'],
  ['stroke-dashoffset', '0px'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['stroke-miterlimit', '4'],
  ['opacity', '1'],
  ['clip-path', 'none'],
  ['mask', 'none'],
  ['paint-order', 'normal'],
];
const OF_TEXT: typeof KEPT = [
  ['text-anchor', 'start'],
  ['dominant-baseline', 'auto'],
  ['writing-mode', 'horizontal-tb'],
];
/** Lengths that a style may state instead of an attribute. */
const LENGTHS = ['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'rx', 'ry', 'x1', 'x2', 'y1', 'y2'];
const SHAPES = new Set([
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'use',
]);

const local = (value: string): string => value.replace(/url\("?[^"#)]*(#[^")]*)"?\)/g, 'url($1)');
const bare = (value: string): string => value.replace(/(\d)px\b/g, '$1').replaceAll('"', "'");

/** A fill or stroke: a colour, or a pattern or gradient of the drawing itself. */
function ink(target: Element, kind: 'fill' | 'stroke', style: CSSStyleDeclaration): void {
  const value = style.getPropertyValue(kind);
  const opacity = Number.parseFloat(style.getPropertyValue(`${kind}-opacity`) || '1');
  const attributes = value.startsWith('url(')
    ? { [kind]: local(value).replace(/\).*$/, ')') }
    : inked(kind, value, opacity);
  set(target, attributes);
}

function set(target: Element, attributes: ReturnType<typeof inked>): void {
  for (const [key, value] of Object.entries(attributes))
    if (value === undefined) target.removeAttribute(key);
    else
      target.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : value);
}

/** A share of the drawing as a length. */
function absolute(source: Element, target: Element): void {
  const frame = source.parentElement?.closest('svg')?.getBoundingClientRect();
  if (!frame) return;
  for (const name of LENGTHS) {
    const value = source.getAttribute(name);
    if (!value?.endsWith('%')) continue;
    const whole = /^(y|height|cy|ry|y1|y2)$/.test(name) ? frame.height : frame.width;
    target.setAttribute(name, String(Math.round(Number.parseFloat(value) * whole) / 100));
  }
}

function resolve(source: Element, target: Element): void {
  const style = getComputedStyle(source);
  for (const { name } of [...target.attributes]) if (NOT_INK.test(name)) target.removeAttribute(name);
  const tag = source.localName;
  if (tag === 'stop') {
    const { colour = '#000000', opacity = 1 } = paintOf(style.getPropertyValue('stop-color')) ?? {
      opacity: 0,
    };
    const own = Number.parseFloat(style.getPropertyValue('stop-opacity') || '1');
    set(target, { 'stop-color': colour, 'stop-opacity': opacity * own });
    return;
  }
  if (SHAPES.has(tag)) {
    ink(target, 'fill', style);
    ink(target, 'stroke', style);
  }
  for (const [property, initial] of tag === 'text' || tag === 'tspan' ? [...KEPT, ...OF_TEXT] : KEPT) {
    const value = style.getPropertyValue(property);
    if (
      value === '' ||
      value === initial ||
      (property !== 'opacity' && !SHAPES.has(tag) && !value.startsWith('url'))
    )
      target.removeAttribute(property);
    else target.setAttribute(property, bare(local(value)));
  }
  if (tag === 'text' || tag === 'tspan') set(target, lettered(style));
  const moved = [...source.attributes].some(({ name }) => /transform$/i.test(name));
  if (!moved && style.transform !== 'none' && style.transform !== '')
    target.setAttribute('transform', style.transform);
  absolute(source, target);
}

const unseen = (style: CSSStyleDeclaration): boolean =>
  style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0';

/** What a drawing is not made of: words for those who listen, parts of the page, and what moves. */
const LEFT_OUT = new Set(['title', 'desc', 'foreignObject', 'script', 'style', 'animate']);
const DEFINED = 'defs, clipPath, mask, pattern, linearGradient';

const isDrawn = (source: Element): boolean =>
  !LEFT_OUT.has(source.localName) && (source.closest(DEFINED) !== null || !unseen(getComputedStyle(source)));

/** Numbers to a hundredth: what is less is not seen, and makes the file long. */
const short = (value: string): string =>
  value.replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));

const INKLESS = new Set(['none', null]);

/** Whether nothing of a copy is to be seen: a group of nothing, or a place that only listens. */
const isBlank = (copy: Element): boolean =>
  (copy.localName === 'g' && copy.childNodes.length === 0) ||
  (SHAPES.has(copy.localName) &&
    copy.localName !== 'use' &&
    INKLESS.has(copy.getAttribute('fill')) &&
    INKLESS.has(copy.getAttribute('stroke')) &&
    copy.childElementCount === 0);

/** A copy with every style as an attribute; links are groups, and what is not seen is not there. */
function copied(source: Element): Element | undefined {
  if (!isDrawn(source)) return undefined;
  const tag = source.localName;
  const copy = shape(tag === 'a' ? 'g' : tag);
  for (const { name, value } of source.attributes)
    if (!NOT_INK.test(name)) copy.setAttribute(name, short(value));
  resolve(source, copy);
  if (tag === 'use') copy.setAttribute('href', source.getAttribute('href') ?? '');
  for (const child of source.childNodes)
    if (child instanceof Text) copy.append(child.data);
    else if (child instanceof Element) copy.append(...[copied(child)].filter((drawn) => drawn !== undefined));
  return isBlank(copy) ? undefined : copy;
}

/** A drawing of the page as one that stands by itself: no class, no variable, no link is left in it. */
export function drawingOf(source: SVGSVGElement): SVGElement | undefined {
  const copy = copied(source);
  if (!(copy instanceof SVGElement)) return undefined;
  const { width, height } = source.getBoundingClientRect();
  copy.setAttribute('width', String(Math.round(width * 100) / 100));
  copy.setAttribute('height', String(Math.round(height * 100) / 100));
  if (getComputedStyle(source).overflow === 'visible') copy.setAttribute('overflow', 'visible');
  return copy;
}
