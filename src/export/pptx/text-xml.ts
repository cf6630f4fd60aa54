import { colour, type Palette } from './palette.ts';
import type { Paragraph, Run, Style, TextBox } from './pen.ts';
import { points, xml } from './xml.ts';

/** What text is written with: the colours, and the language of whatever does not say its own. */
export interface Writing {
  readonly palette: Palette;
  /** BCP 47. */
  readonly lang: string;
}

/**
 * From line to line at 100 %, as a multiple of the size: what the faces of the theme have by nature. That of Chinese headings is
 * lower than other faces that may stand in for it: what is between keeps lines apart in either.
 */
const NATURAL = { sans: { latin: 1.22, chinese: 1.32 }, serif: { latin: 1.17, chinese: 1.22 } };

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
  const spacing = style.spacing ? ` spc="${points(style.spacing * style.size)}"` : '';
  return (
    `<a:${tag} lang="${xml(lang)}"${other} sz="${points(style.size)}"${weight}${spacing} dirty="0">` +
    `<a:solidFill>${colour(style.ink, palette)}</a:solidFill>${faces(style)}</a:${tag}>`
  );
}

const runXml = ({ text, style, lang }: Run, writing: Writing): string =>
  `<a:r>${properties('rPr', style, lang ?? writing.lang, writing)}<a:t>${xml(text)}</a:t></a:r>`;

const ALIGN = { left: 'l', center: 'ctr', right: 'r' } as const;

/** The room of a line: a share of what its highest face has by nature, or exact. */
function lineXml({ runs, leading, exact }: Paragraph): string {
  if (exact) {
    const size = Math.max(0, ...runs.map(({ style }) => style.size));
    return `<a:lnSpc><a:spcPts val="${points(leading * size)}"/></a:lnSpc>`;
  }
  const natural = runs.map(({ text, style }) => NATURAL[style.face][HAN.test(text) ? 'chinese' : 'latin']);
  const share = leading / Math.max(NATURAL.serif.latin, ...natural);
  return `<a:lnSpc><a:spcPct val="${Math.round(share * 1000) * 100}"/></a:lnSpc>`;
}

/** A paragraph; `field` is what PowerPoint fills in itself. */
function paragraphXml(paragraph: Paragraph, first: boolean, writing: Writing, field?: string): string {
  const { runs, align = 'left', before = 0 } = paragraph;
  const [run] = runs;
  const lang = run?.lang ?? writing.lang;
  const space = before > 0 && !first ? `<a:spcBef><a:spcPts val="${points(before)}"/></a:spcBef>` : '';
  const written =
    field && run
      ? `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="${field}">${properties('rPr', run.style, lang, writing)}<a:t>${xml(run.text)}</a:t></a:fld>`
      : runs
          .filter(({ text }) => text !== '')
          .map((one) => runXml(one, writing))
          .join('');
  return (
    `<a:p><a:pPr marL="0" indent="0" algn="${ALIGN[align]}">${lineXml(paragraph)}` +
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
  const { anchor = 'top', upright = false, firm = false, unbroken = false, place, paragraphs } = text;
  const vert = upright ? ' vert="eaVert"' : '';
  return (
    `<p:txBody><a:bodyPr${vert} wrap="${unbroken ? 'none' : 'square'}" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${ANCHOR[anchor]}">` +
    `${unbroken || firm ? '<a:noAutofit/>' : '<a:normAutofit/>'}</a:bodyPr><a:lstStyle/>` +
    `${paragraphsXml(paragraphs, writing, place === 'number' ? 'slidenum' : undefined)}</p:txBody>`
  );
}
