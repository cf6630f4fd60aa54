import { drawBox } from './boxes.ts';
import { paintOf } from './colour.ts';
import { drawingOf } from './drawing.ts';
import { inked, shape } from './ink.ts';
import { drawText, type Origin } from './text.ts';
import { inLight } from './tokens.ts';

/** What is for the hand and not for the eye: controls, unless they are marked as ink, and what is marked as none. */
const CONTROLS =
  'button:not([data-picture="ink"]), input, select, textarea, label, form, fieldset, dialog, [popover], [data-picture="none"]';

function isSeen(element: Element, style: CSSStyleDeclaration): boolean {
  if (element.matches(CONTROLS)) return false;
  // What has no box of its own lends its place to what is in it.
  const boxed = style.display !== 'contents';
  if (boxed && !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  // What is there for screen readers alone is one pixel large.
  return !(style.position === 'absolute' && style.overflow === 'hidden' && style.clipPath !== 'none');
}

function drawImage(canvas: HTMLCanvasElement, origin: Origin): SVGElement {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  return shape('image', {
    x: left - origin.x,
    y: top - origin.y,
    width,
    height,
    href: canvas.toDataURL('image/png'),
  });
}

/** How many times as large an element is shown as it is laid out; 1 for what is turned or moved. */
function enlargement({ transform, scale }: CSSStyleDeclaration): number {
  const own = Number.parseFloat(scale) || 1;
  if (!transform.startsWith('matrix')) return own;
  const { a, b, c, d } = new DOMMatrixReadOnly(transform);
  return b === 0 && c === 0 && a === d ? a * own : 1;
}

/** A part that is laid out in one size and shown in another, from its upper left corner: in a group of its own measure. */
function drawEnlarged(element: HTMLElement, times: number, origin: Origin): readonly SVGElement[] {
  const { left, top } = element.getBoundingClientRect();
  Object.assign(element.style, { transform: 'none', scale: 'none' });
  const { x, y } = element.getBoundingClientRect();
  const place = shape('g', { transform: `translate(${left - origin.x} ${top - origin.y}) scale(${times})` });
  place.append(...drawElement(element, { x, y }));
  return [place];
}

/**
 * An element and all in it, in the order in which the browser paints what does not overlap. The element is a copy: what it shows
 * larger or smaller is laid out in its own size.
 */
export function drawElement(element: Element, origin: Origin): readonly SVGElement[] {
  const style = getComputedStyle(element);
  if (!isSeen(element, style)) return [];
  const times = element instanceof HTMLElement ? enlargement(style) : 1;
  if (element instanceof HTMLElement && times !== 1) return drawEnlarged(element, times, origin);
  if (element instanceof HTMLCanvasElement) return [drawImage(element, origin)];
  if (element instanceof SVGSVGElement) {
    const drawn = drawingOf(element);
    if (!drawn) return [];
    const { left, top } = element.getBoundingClientRect();
    // Within a group: a drawing in a drawing may not be moved by every program.
    const place = shape('g', { transform: `translate(${left - origin.x} ${top - origin.y})` });
    place.append(drawn);
    return [place];
  }
  const inside = [...element.childNodes].flatMap((child) => {
    if (child instanceof Text) return drawText(child, style, origin);
    return child instanceof Element ? drawElement(child, origin) : [];
  });
  const all = [...drawBox(style, element.getBoundingClientRect(), origin), ...inside];
  if (style.opacity === '1' || all.length === 0) return all;
  const pale = shape('g', { opacity: Number(style.opacity) });
  pale.append(...all);
  return [pale];
}

/** Whether an element puts ink of its own on the paper. */
const hasInk = (element: Element, style: CSSStyleDeclaration): boolean =>
  element instanceof SVGSVGElement ||
  element instanceof HTMLCanvasElement ||
  paintOf(style.backgroundColor) !== undefined ||
  style.borderStyle !== 'none' ||
  [...element.childNodes].some((child) => child instanceof Text && child.data.trim() !== '');

/** How far all that is drawn of an element reaches, px on the screen. */
export function extentOf(root: Element): DOMRect {
  const boxes: DOMRect[] = [];
  const gather = (element: Element): void => {
    const style = getComputedStyle(element);
    if (!isSeen(element, style)) return;
    const box = element.getBoundingClientRect();
    if (box.width > 0 && box.height > 0 && hasInk(element, style)) boxes.push(box);
    if (!(element instanceof SVGElement)) for (const child of element.children) gather(child);
  };
  gather(root);
  if (boxes.length === 0) return new DOMRect();
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Makes a copy lie open: nothing in it is scrolled or cut, and no room is kept for what is not drawn. */
function open(copy: HTMLElement): void {
  for (const control of copy.querySelectorAll<HTMLElement>(CONTROLS)) control.style.display = 'none';
  for (const element of copy.querySelectorAll<HTMLElement>('*')) {
    // A key that was folded away explains what is drawn.
    if (element.dataset['picture'] === 'open') element.hidden = false;
    const { overflowX, overflowY, position } = getComputedStyle(element);
    if (position === 'sticky') element.style.position = 'static';
    if (/auto|scroll/.test(`${overflowX} ${overflowY}`))
      Object.assign(element.style, { overflow: 'visible', maxHeight: 'none' });
  }
}

/**
 * Does something with a copy of a figure that lies open on white paper, in light colours, with the pointer nowhere on it. The
 * copy is gone again before the browser paints.
 */
export function laidOpen<T>(root: HTMLElement, work: (copy: HTMLElement) => T): T {
  const sheet = document.createElement('div');
  const { width } = root.getBoundingClientRect();
  inLight(sheet);
  Object.assign(sheet.style, {
    position: 'absolute',
    top: '0',
    left: '0',
    width: `${width}px`,
    colorScheme: 'light',
  });
  const copy = root.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new TypeError('A figure is an element of the page.');
  const canvases = copy.querySelectorAll('canvas');
  // A copied canvas is empty.
  root.querySelectorAll('canvas').forEach((canvas, i) => {
    canvases[i]?.getContext('2d')?.drawImage(canvas, 0, 0);
  });
  sheet.append(copy);
  (root.parentElement ?? document.body).append(sheet);
  try {
    open(copy);
    return work(copy);
  } finally {
    sheet.remove();
  }
}

/** White paper of a size. */
export const paper = (width: number, height: number): SVGElement =>
  shape('rect', { width, height, ...inked('fill', 'rgb(255, 255, 255)') });
