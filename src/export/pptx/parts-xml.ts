import type { PaletteName } from './palette.ts';
import { colourMap } from './theme-xml.ts';
import { NAMESPACES, PROLOGUE, points, xml } from './xml.ts';

const TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

const tree = (parts: string): string => `<p:spTree>${TREE}${parts}</p:spTree>`;

export const slideXml = (parts: string): string =>
  `${PROLOGUE}<p:sld ${NAMESPACES}><p:cSld>${tree(parts)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;

/** @param name what the layout is called where a new slide is chosen */
export const layoutXml = (name: string, parts: string): string =>
  `${PROLOGUE}<p:sldLayout ${NAMESPACES} type="titleOnly" preserve="1"><p:cSld name="${xml(name)}">${tree(parts)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

const level = (n: number, face: 'mj' | 'mn', size: number, bullet: string): string =>
  `<a:lvl${n}pPr marL="0" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="${n > 1 ? 400 : 0}"/></a:spcBef>${bullet}` +
  `<a:defRPr sz="${points(size)}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${face}-lt"/><a:ea typeface="+${face}-ea"/><a:cs typeface="+${face}-cs"/></a:defRPr></a:lvl${n}pPr>`;

const LEVELS = [1, 2, 3, 4, 5];

/** The master: the ground, what stands on every slide, and how text is set that somebody adds. `layouts` is its list of layouts. */
export const masterXml = (parts: string, layouts: string, look: PaletteName): string =>
  `${PROLOGUE}<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${tree(parts)}</p:cSld>` +
  `${colourMap(look)}${layouts}<p:txStyles><p:titleStyle>${level(1, 'mj', 70, '<a:buNone/>')}</p:titleStyle>` +
  `<p:bodyStyle>${LEVELS.map((n) => level(n, 'mn', n === 1 ? 38 : 34, '<a:buNone/>')).join('')}</p:bodyStyle>` +
  `<p:otherStyle>${LEVELS.map((n) => level(n, 'mn', 34, '')).join('')}</p:otherStyle></p:txStyles></p:sldMaster>`;

interface Said {
  readonly text: string;
  readonly lang: string;
}

/** Said of each run, since not every program takes it from the master. */
const NOTE_FACES = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';

/** The notes of a slide, a paragraph each. */
export function notesXml(notes: readonly Said[], n: number): string {
  const paragraphs = notes.map(
    ({ text, lang }) =>
      `<a:p><a:pPr marL="0" indent="0"><a:buNone/></a:pPr><a:r><a:rPr lang="${xml(lang)}" sz="1200" dirty="0">${NOTE_FACES}</a:rPr><a:t>${xml(text)}</a:t></a:r><a:endParaRPr lang="${xml(lang)}" sz="1200" dirty="0"/></a:p>`,
  );
  const place = (id: number, name: string, ph: string, rest: string) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr/>${rest}</p:sp>`;
  const body = paragraphs.join('') || '<a:p><a:endParaRPr lang="en-GB" dirty="0"/></a:p>';
  const text = (inner: string) => `<p:txBody><a:bodyPr/><a:lstStyle/>${inner}</p:txBody>`;
  const number = `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-GB"/><a:t>${n}</a:t></a:fld><a:endParaRPr lang="en-GB"/></a:p>`;
  return (
    `${PROLOGUE}<p:notes ${NAMESPACES}><p:cSld>` +
    tree(
      place(2, 'Slide Image', 'type="sldImg" idx="2"', '') +
        place(3, 'Notes', 'type="body" sz="quarter" idx="3"', text(body)) +
        place(4, 'Slide Number', 'type="sldNum" sz="quarter" idx="5"', text(number)),
    ) +
    '</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  );
}

/** The properties of the file: its title, whose it is, and nothing of whoever made it. */
export const coreXml = (title: string, by: string, lang: string, made: Date): string => {
  const at = made.toISOString().replace(/\.\d+Z$/, 'Z');
  const time = (tag: string) => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${at}</dcterms:${tag}>`;
  return (
    `${PROLOGUE}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${xml(title)}</dc:title><dc:creator>${xml(by)}</dc:creator>${time('created')}${time('modified')}<dc:language>${xml(lang)}</dc:language></cp:coreProperties>`
  );
};

/** What wrote the file. */
const WRITER = 'Partnership Dashboard';

/** What is in the file, for whoever looks before opening it. */
export function appXml(titles: readonly string[], by: string): string {
  const count = titles.length;
  const said = titles.map((title) => `<vt:lpstr>${xml(title)}</vt:lpstr>`).join('');
  // A list of nothing is not allowed.
  const list =
    count === 0
      ? ''
      : `<HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Slide Titles</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="${count}" baseType="lpstr">${said}</vt:vector></TitlesOfParts>`;
  return (
    `${PROLOGUE}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">` +
    `<Application>${WRITER}</Application><Slides>${count}</Slides><Notes>${count}</Notes><HiddenSlides>0</HiddenSlides>` +
    list +
    `<Company>${xml(by)}</Company></Properties>`
  );
}
