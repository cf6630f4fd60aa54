import { colour, type Palette } from './palette.ts';
import type { Paragraph, Run, Style, TextBox } from './pen.ts';
import { points, xml } from './xml.ts';

/** What text is written with: the colours, and the language of whatever does not say its own. */
export interface Writing {
  readonly palette: Palette;
  /** BCP 47. */
  readonly lang: string;
}

/** From line to line at 100 %, as a multiple of the size: what the faces of the theme have by nature. */
const NATURAL = { latin: 1.2, chinese: 1.32 };

const FACES = { serif: 'mj', sans: 'mn' } as const;

/** The faces of the theme, also for signs of East Asia: a run that names only a Latin face shows Chinese in whatever there is. */
const faces = ({ face }: Style): string => {
  const theme = FACES[face];
  return `<a:latin typeface="+${theme}-lt"/><a:ea typeface="+${theme}-ea"/><a:cs typeface="+${theme}-cs"/>`;
};

const isChinese = (lang: string): boolean => lang.startsWith('zh');

const HAN = /\p{Script=Han}/u;

/** Attributes and children of the properties of a run. */
function properties(tag: string, style: Style, lang: string, { palette }: Writing): string {
  // Which face draws “ ” and … is settled by the language; Latin words within Chinese are checked as English.
  const other = isChinese(lang) ? ' altLang="en-GB"' : '';
  const weight = `${style.bold ? ' b="1"' : ''}${style.italic ? ' i="1"' : ''}`;
  return (
    `<a:${tag} lang="${xml(lang)}"${other} sz="${points(style.size)}"${weight} dirty="0">` +
    `<a:solidFill>${colour(style.ink, palette)}</a:solidFill>${faces(style)}</a:${tag}>`
  );
}

const runXml = ({ text, style, lang }: Run, writing: Writing): string =>
  `<a:r>${properties('rPr', style, lang ?? writing.lang, writing)}<a:t>${xml(text)}</a:t></a:r>`;

const ALIGN = { left: 'l', center: 'ctr', right: 'r' } as const;

/** A paragraph; `field` is what PowerPoint fills in itself. */
function paragraphXml(paragraph: Paragraph, first: boolean, writing: Writing, field?: string): string {
  const { runs, align = 'left', leading, before = 0 } = paragraph;
  const [run] = runs;
  const lang = run?.lang ?? writing.lang;
  // A line is as high as the highest face in it.
  const natural = runs.some(({ text }) => HAN.test(text)) ? NATURAL.chinese : NATURAL.latin;
  const space = before > 0 && !first ? `<a:spcBef><a:spcPts val="${points(before)}"/></a:spcBef>` : '';
  const written =
    field && run
      ? `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="${field}">${properties('rPr', run.style, lang, writing)}<a:t>${xml(run.text)}</a:t></a:fld>`
      : runs.map((one) => runXml(one, writing)).join('');
  return (
    `<a:p><a:pPr marL="0" indent="0" algn="${ALIGN[align]}"><a:lnSpc><a:spcPct val="${Math.round((leading / natural) * 1000) * 100}"/></a:lnSpc>` +
    `${space}<a:buNone/></a:pPr>${written}` +
    `${runs.length === 0 || !run ? '' : properties('endParaRPr', run.style, lang, writing)}</a:p>`
  );
}

/** The paragraphs of a cell or box; there must be one. */
export const paragraphsXml = (paragraphs: readonly Paragraph[], writing: Writing, field?: string): string =>
  paragraphs.length === 0
    ? '<a:p><a:endParaRPr lang="en-GB" dirty="0"/></a:p>'
    : paragraphs.map((one, i) => paragraphXml(one, i === 0, writing, field)).join('');

const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** All that stands in a box of text. What is written in later shrinks rather than run over what is below. */
export function bodyXml(text: TextBox, writing: Writing): string {
  const { anchor = 'top', upright = false, unbroken = false, place, paragraphs } = text;
  const vert = upright ? ' vert="eaVert"' : '';
  return (
    `<p:txBody><a:bodyPr${vert} wrap="${unbroken ? 'none' : 'square'}" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${ANCHOR[anchor]}">` +
    `${unbroken ? '<a:noAutofit/>' : '<a:normAutofit/>'}</a:bodyPr><a:lstStyle/>` +
    `${paragraphsXml(paragraphs, writing, place === 'number' ? 'slidenum' : undefined)}</p:txBody>`
  );
}
