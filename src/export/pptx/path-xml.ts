import { readPath } from './path.ts';
import type { Box } from './pen.ts';
import { emu } from './xml.ts';

const TAGS = { M: 'moveTo', L: 'lnTo', Q: 'quadBezTo', C: 'cubicBezTo' } as const;

/** The geometry of path data, px of the slide, and the box round it. */
export function pathXml(data: string, filled: boolean): { readonly box: Box; readonly geometry: string } {
  const steps = readPath(data);
  const points = steps.flatMap((step) => step.points);
  const left = points.reduce((least, [x]) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const top = points.reduce((least, [, y]) => Math.min(least, y), Number.POSITIVE_INFINITY);
  const right = points.reduce((most, [x]) => Math.max(most, x), left);
  const bottom = points.reduce((most, [, y]) => Math.max(most, y), top);
  const box = { left, top, width: right - left, height: bottom - top };
  // A straight line is one in PowerPoint too, with two ends to take hold of.
  const straight = steps.length === 2 && (box.width === 0 || box.height === 0);
  if (straight) return { box, geometry: '<a:prstGeom prst="line"><a:avLst/></a:prstGeom>' };
  const drawn = steps.map(({ kind, points: own }) => {
    if (kind === 'Z') return '<a:close/>';
    const inner = own.map(([x, y]) => `<a:pt x="${emu(x - left)}" y="${emu(y - top)}"/>`).join('');
    return `<a:${TAGS[kind]}>${inner}</a:${TAGS[kind]}>`;
  });
  const geometry =
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>' +
    `<a:path w="${emu(box.width)}" h="${emu(box.height)}"${filled ? '' : ' fill="none"'}>${drawn.join('')}</a:path>` +
    '</a:pathLst></a:custGeom>';
  return { box, geometry };
}
