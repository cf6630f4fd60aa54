import {
  barsEnd,
  cellsOf,
  gapOf,
  hasTotals,
  isStacked,
  plotOf,
  stepOf,
  totalsOf,
  withoutRoom,
} from './chart-room.ts';
import { type ChartLabels, labelsXml, lettersXml, nameXml, valuesXml } from './chart-text.ts';
import { colour, type Palette } from './palette.ts';
import type { Chart } from './pen.ts';
import { strokeXml } from './shape-xml.ts';
import { PROLOGUE } from './xml.ts';

type Series = Chart['series'][number];

const AXES = { category: 111, value: 112 };
const axisIds = `<c:axId val="${AXES.category}"/><c:axId val="${AXES.value}"/>`;

/** Sizes of labels, as shares of the letters of a chart. */
const LABEL = { part: 0.88, whole: 1.15 };

const NONE = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

/** What is certain is full; what is only possible is an outline. */
function bodyXml({ ink, possible }: Series, palette: Palette): string {
  const fill = possible ? '<a:noFill/>' : `<a:solidFill>${colour(ink, palette)}</a:solidFill>`;
  const line = possible ? ({ ink: 'ink-3', width: 2, dash: 'dash' } as const) : undefined;
  return `<c:spPr>${fill}${strokeXml('ln', line, palette)}</c:spPr>`;
}

/** How the figures of a series are written: on its parts, or beyond what stands alone. */
function labelsOf(chart: Chart, series: Series): ChartLabels {
  const { possible } = series;
  const { size, unit = '' } = chart;
  const whole = `#,##0${unit && `"${unit}"`}`;
  if (!isStacked(chart))
    return {
      letters: { size: size * LABEL.whole, ink: 'ink', face: 'serif' },
      place: 'outEnd',
      format: whole,
    };
  const letters = { size: size * LABEL.part, ink: possible ? 'ink-2' : 'paper', bold: true } as const;
  return {
    letters,
    place: 'ctr',
    format: possible ? `"+"${whole}` : whole,
    without: withoutRoom(chart, series, letters.size),
  };
}

function seriesXml(chart: Chart, series: Series, at: number, palette: Palette): string {
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${nameXml(series.name, at)}${bodyXml(series, palette)}` +
    `<c:invertIfNegative val="0"/>${labelsXml(labelsOf(chart, series), chart.lang, palette)}${valuesXml(chart.categories, cellsOf(series), at)}</c:ser>`
  );
}

/** The sums of stacks: nothing is drawn of them but their figures. They count what the workbook sums. */
function totalsXml(chart: Chart, palette: Palette): string {
  const { as, size, lang, categories, series, totals = '' } = chart;
  const at = series.length;
  const labels: ChartLabels = {
    letters: { size: size * LABEL.whole, ink: 'ink', face: 'serif' },
    place: as === 'bars' ? 'inBase' : 't',
    // What is only possible stands where a sum of none would.
    format: series.some(({ possible }) => possible) ? '#,##0;;;' : '#,##0',
  };
  const head = `<c:idx val="${at}"/><c:order val="${at}"/>${nameXml(totals, at)}`;
  const figures = `${labelsXml(labels, lang, palette)}${valuesXml(categories, totalsOf(chart), at)}`;
  return as === 'bars'
    ? `<c:ser>${head}${NONE}<c:invertIfNegative val="0"/>${figures}</c:ser>`
    : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/><c:ser>${head}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>` +
        `<c:marker><c:symbol val="none"/></c:marker>${figures}<c:smooth val="0"/></c:ser><c:marker val="1"/>${axisIds}</c:lineChart>`;
}

function axesXml(chart: Chart, palette: Palette): string {
  const { as, size, lang } = chart;
  const lying = as === 'bars';
  const step = stepOf(chart);
  const line = lying ? undefined : ({ ink: 'ink', width: 2 } as const);
  const ends = lying && hasTotals(chart) ? `<c:max val="${barsEnd(chart)}"/>` : '';
  return (
    `<c:catAx><c:axId val="${AXES.category}"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:spPr>${strokeXml('ln', line, palette)}</c:spPr>${lettersXml({ size, ink: 'ink' }, lang, palette)}` +
    `<c:crossAx val="${AXES.value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${step > 1 ? `<c:tickLblSkip val="${step}"/>` : ''}<c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${AXES.value}"/><c:scaling><c:orientation val="minMax"/>${ends}<c:min val="0"/></c:scaling><c:delete val="1"/>` +
    `<c:axPos val="${lying ? 't' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${AXES.category}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}

const placeXml = (places: Readonly<Record<string, number>>, modes: string): string => {
  const values = Object.entries(places).map(([key, value]) => `<c:${key} val="${value.toFixed(4)}"/>`);
  return `<c:layout><c:manualLayout>${modes}${values.join('')}</c:manualLayout></c:layout>`;
};

const EDGES = '<c:xMode val="edge"/><c:yMode val="edge"/>';

/** A chart as its part: figures, looks, and where each figure stands in the workbook behind it, which is tied to `rId1`. */
export function chartXml(chart: Chart, palette: Palette): string {
  const { as, series, lang } = chart;
  const stacked = isStacked(chart);
  const summed = hasTotals(chart);
  const bars = series.map((one, at) => seriesXml(chart, one, at, palette)).join('');
  const sums = summed ? totalsXml(chart, palette) : '';
  return (
    `${PROLOGUE}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:date1904 val="0"/><c:lang val="${lang}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>` +
    placeXml({ ...plotOf(chart) }, `<c:layoutTarget val="inner"/>${EDGES}`) +
    `<c:barChart><c:barDir val="${as === 'bars' ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
    `${bars}${as === 'bars' ? sums : ''}<c:gapWidth val="${gapOf(chart)}"/>${stacked ? '<c:overlap val="100"/>' : ''}${axisIds}</c:barChart>` +
    `${as === 'columns' ? sums : ''}${axesXml(chart, palette)}<c:spPr><a:noFill/></c:spPr></c:plotArea>` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}
