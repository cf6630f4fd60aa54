import { colour, type Ink, type Palette } from './palette.ts';
import { points, xml } from './xml.ts';

/** How the letters of a part of a chart are set. */
export interface ChartLetters {
  readonly size: number;
  readonly ink: Ink;
  readonly face?: 'serif' | 'sans';
  readonly bold?: boolean;
}

/** The letters of an axis, a legend or labels. */
export function lettersXml(
  { size, ink, face = 'sans', bold = false }: ChartLetters,
  lang: string,
  palette: Palette,
): string {
  const theme = face === 'serif' ? 'mj' : 'mn';
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr lang="${lang}" sz="${points(size)}" b="${bold ? 1 : 0}">` +
    `<a:solidFill>${colour(ink, palette)}</a:solidFill><a:latin typeface="+${theme}-lt"/><a:ea typeface="+${theme}-ea"/><a:cs typeface="+${theme}-cs"/>` +
    `</a:defRPr></a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`
  );
}

const column = (at: number): string => String.fromCharCode(65 + at);

const textPoints = (texts: readonly string[]): string =>
  `<c:ptCount val="${texts.length}"/>${texts.map((text, i) => `<c:pt idx="${i}"><c:v>${xml(text)}</c:v></c:pt>`).join('')}`;

/** The name of a series, and where it stands in the workbook. @param at its place among the series */
export const nameXml = (name: string, at: number): string =>
  `<c:tx><c:strRef><c:f>Sheet1!$${column(at + 1)}$1</c:f><c:strCache>${textPoints([name])}</c:strCache></c:strRef></c:tx>`;

/** Categories and values of a series, and where they stand in the workbook; a value that is left out is an empty cell. */
export const valuesXml = (
  categories: readonly string[],
  values: readonly (number | undefined)[],
  at: number,
): string => {
  const last = categories.length + 1;
  const cells = (letter: string) => `Sheet1!$${letter}$2:$${letter}$${last}`;
  const points = categories.map((_, i) => {
    const value = values[i];
    return value === undefined ? '' : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`;
  });
  return (
    `<c:cat><c:strRef><c:f>${cells('A')}</c:f><c:strCache>${textPoints(categories)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${cells(column(at + 1))}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${categories.length}"/>${points.join('')}</c:numCache></c:numRef></c:val>`
  );
};

/** How figures are written beside what they count. */
export interface ChartLabels {
  readonly letters: ChartLetters;
  readonly place: 'ctr' | 'inBase' | 'outEnd' | 't';
  /** As in a spreadsheet. */
  readonly format: string;
  /** Places of figures that have no room. */
  readonly without?: readonly number[];
}

export function labelsXml(
  { letters, place, format, without = [] }: ChartLabels,
  lang: string,
  palette: Palette,
): string {
  const gone = without.map((i) => `<c:dLbl><c:idx val="${i}"/><c:delete val="1"/></c:dLbl>`).join('');
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'].map(
    (what) => `<c:show${what} val="${what === 'Val' ? 1 : 0}"/>`,
  );
  return (
    `<c:dLbls>${gone}<c:numFmt formatCode="${xml(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${lettersXml(letters, lang, palette)}<c:dLblPos val="${place}"/>${shown.join('')}</c:dLbls>`
  );
}
