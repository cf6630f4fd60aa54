import { colour, type Palette } from './palette.ts';
import { pathXml } from './path-xml.ts';
import type { Box, Fill, Shape, Stroke, TextBox } from './pen.ts';
import { bodyXml, type Writing } from './text-xml.ts';
import { emu, xml } from './xml.ts';

/** A part of a slide and the room it takes. */
export interface Drawn {
  readonly xml: string;
  readonly box: Box;
}

const DECORATES =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative ' +
  'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Number, name and what is read out; nothing to be read out means that it only decorates. */
export const named = (id: number, name: string, alt?: string): string =>
  alt === undefined
    ? `<p:cNvPr id="${id}" name="${xml(name)}">${DECORATES}</p:cNvPr>`
    : `<p:cNvPr id="${id}" name="${xml(name)}" descr="${xml(alt)}"/>`;

/** Where something stands, as the element of a name. */
export const placed = (tag: string, { left, top, width, height }: Box, more = ''): string =>
  `<${tag}><a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>${more}</${tag}>`;

/** Of a fading fill, how much it covers at its places, in parts of a hundred thousand: nobody knows where in there it was. */
const FADING = [
  [0, 0],
  [30_000, 0.78],
  [70_000, 0.78],
  [100_000, 0],
] as const;

/** What something is filled with. */
export function fillXml(fill: Fill | undefined, palette: Palette): string {
  if (!fill) return '<a:noFill/>';
  const { ink, alpha = 1, fading = false } = fill;
  if (!fading) return `<a:solidFill>${colour(ink, palette, alpha)}</a:solidFill>`;
  const stops = FADING.map(
    ([at, share]) => `<a:gs pos="${at}">${colour(ink, palette, Math.min(share * alpha, 0.999))}</a:gs>`,
  );
  return `<a:gradFill rotWithShape="1"><a:gsLst>${stops.join('')}</a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>`;
}

const DASHES = { dot: 'sysDot', dash: 'sysDash' } as const;

/** A line, as the element of a name. */
export function strokeXml(tag: string, stroke: Stroke | undefined, palette: Palette): string {
  if (!stroke) return `<a:${tag}><a:noFill/></a:${tag}>`;
  const { ink, width, alpha, dash } = stroke;
  return (
    `<a:${tag} w="${emu(width)}" cap="flat"><a:solidFill>${colour(ink, palette, alpha)}</a:solidFill>` +
    `<a:prstDash val="${dash ? DASHES[dash] : 'solid'}"/><a:miter lim="800000"/></a:${tag}>`
  );
}

const PRESETS = { rect: 'rect', round: 'roundRect', ellipse: 'ellipse', diamond: 'diamond' } as const;

/** Half of the shorter side: the ends are round. */
const ROUND = '<a:avLst><a:gd name="adj" fmla="val 50000"/></a:avLst>';

export function shapeXml({ form, box, fill, stroke, name, alt }: Shape, id: number, palette: Palette): Drawn {
  const path = typeof form === 'string' ? undefined : pathXml(form.path, fill !== undefined);
  const at = path?.box ?? box ?? { left: 0, top: 0, width: 0, height: 0 };
  const geometry =
    typeof form === 'string'
      ? `<a:prstGeom prst="${PRESETS[form]}">${form === 'round' ? ROUND : '<a:avLst/>'}</a:prstGeom>`
      : path?.geometry;
  return {
    box: at,
    xml:
      `<p:sp><p:nvSpPr>${named(id, name, alt)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
      `<p:spPr>${placed('a:xfrm', at)}${geometry}${fillXml(fill, palette)}${strokeXml('ln', stroke, palette)}</p:spPr></p:sp>`,
  };
}

/** What the layouts have places for; the numbers tie a place of a slide to that of its layout. */
const PLACES = {
  title: 'type="title"',
  foot: 'type="ftr" sz="quarter" idx="11"',
  number: 'type="sldNum" sz="quarter" idx="12"',
} as const;

/** Signs of a text that name it in the list of parts. */
const NAME = 40;

/** Free room below a text, as a share of its height and at most, px: in another face it may be a little longer. */
const SLACK = { share: 0.1, most: 36 };

/** The box of a text: where it grows downwards it has a little room to do so before it would be set smaller. */
function roomOf({ box, anchor = 'top', firm, unbroken, upright, place }: TextBox): Box {
  if (anchor !== 'top' || firm || unbroken || upright || place === 'number') return box;
  return { ...box, height: box.height + Math.min(SLACK.most, box.height * SLACK.share) };
}

export function textXml(text: TextBox, id: number, writing: Writing): Drawn {
  const { paragraphs, place, name } = text;
  const box = roomOf(text);
  const said = paragraphs
    .flatMap(({ runs }) => runs.map((run) => run.text))
    .join(' ')
    .slice(0, NAME)
    .trim();
  const kind = place ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' : '<p:cNvSpPr txBox="1"/>';
  const ph = place ? `<p:nvPr><p:ph ${PLACES[place]}/></p:nvPr>` : '<p:nvPr/>';
  const drawing = place
    ? placed('a:xfrm', box)
    : `${placed('a:xfrm', box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>`;
  return {
    box,
    xml:
      `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xml(name ?? said)}"/>${kind}${ph}</p:nvSpPr>` +
      `<p:spPr>${drawing}</p:spPr>${bodyXml(text, writing)}</p:sp>`,
  };
}

/** Parts as one, in the room that all of them take. */
export function groupXml(
  parts: readonly Drawn[],
  id: number,
  { name, alt }: { readonly name: string; readonly alt: string },
): Drawn {
  const left = Math.min(...parts.map(({ box }) => box.left));
  const top = Math.min(...parts.map(({ box }) => box.top));
  const width = Math.max(...parts.map(({ box }) => box.left + box.width)) - left;
  const height = Math.max(...parts.map(({ box }) => box.top + box.height)) - top;
  const box = { left, top, width, height };
  const inner = `<a:chOff x="${emu(left)}" y="${emu(top)}"/><a:chExt cx="${emu(width)}" cy="${emu(height)}"/>`;
  return {
    box,
    xml:
      `<p:grpSp><p:nvGrpSpPr>${named(id, name, alt)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
      `<p:grpSpPr>${placed('a:xfrm', box, inner)}</p:grpSpPr>${parts.map((part) => part.xml).join('')}</p:grpSp>`,
  };
}
