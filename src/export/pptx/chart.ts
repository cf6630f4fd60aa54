import type PptxGenJS from 'pptxgenjs';
import { type Ink, type Palette, themeSlots } from './palette.ts';
import type { Chart } from './pen.ts';

/** Px of an inch: a slide is 7½ inches high. */
export const INCH = 144;

/** The library sets sizes in points, two px each. */
const POINT = 2;

/** A colour as the library is told it: by its place in the theme where it has one. */
const named = (ink: Ink, palette: Palette): string => themeSlots[ink] ?? palette[ink].toUpperCase();

/** Numbers as they are, and none where there is nothing. */
const NUMBER = '#,##0;-#,##0;;';

/** Puts a chart on a slide of the library; where it stands is written elsewhere. */
export function addChart(slide: PptxGenJS.Slide, chart: Chart, palette: Palette): void {
  const { as, categories, series, size, box } = chart;
  const stacked = series.length > 1;
  const lying = as === 'bars';
  slide.addChart(
    'bar' as PptxGenJS.CHART_NAME,
    series.map(({ name, values }) => ({ name, labels: [...categories], values: [...values] })),
    {
      x: box.left / INCH,
      y: box.top / INCH,
      w: box.width / INCH,
      h: box.height / INCH,
      barDir: lying ? 'bar' : 'col',
      barGrouping: stacked ? 'stacked' : 'clustered',
      barGapWidthPct: lying ? 90 : 30,
      chartColors: series.map(({ ink }) => named(ink, palette)),
      chartArea: { roundedCorners: false },
      // The first category stands on top, as it is read.
      // The library takes it, though its types do not know of it.
      catAxisOrientation: (lying ? 'maxMin' : 'minMax') as 'minMax',
      catAxisLabelFontSize: size / POINT,
      catAxisLabelFontFace: '+mn-lt',
      catAxisLabelColor: 'tx1',
      catAxisMajorTickMark: 'none',
      catAxisLineColor: 'tx1',
      valAxisHidden: true,
      valAxisMinVal: 0,
      valAxisLabelFontFace: '+mn-lt',
      valGridLine: { style: 'none' },
      showValue: true,
      dataLabelFontSize: (size * 1.15) / POINT,
      dataLabelFontFace: '+mj-lt',
      dataLabelFontBold: stacked,
      dataLabelColor: stacked ? 'bg1' : 'tx1',
      dataLabelFormatCode: NUMBER,
      ...(stacked && { dataLabelPosition: 'ctr' as const }),
      showLegend: stacked,
      legendPos: 't',
      legendFontSize: (size * 0.92) / POINT,
      legendFontFace: '+mn-lt',
      legendColor: 'tx2',
    },
  );
}

/** An axis for depth, which flat bars do not have and the format does not allow them. */
const DEPTH_AXIS = /(<c:axId [^>]*\/>\s*<c:axId [^>]*\/>)\s*<c:axId [^>]*\/>(\s*<\/c:barChart>)/;

/** Gives every face of a chart its fellow for signs of East Asia, and the texts a language. */
export const mended = (chart: string, lang: string): string =>
  chart
    .replace(DEPTH_AXIS, '$1$2')
    .replace(/\s*<a:(?:ea|cs)\s+typeface="[^"]*"\/>/g, '')
    .replace(
      /<a:latin typeface="\+(m[jn])-lt"\/>/g,
      '<a:latin typeface="+$1-lt"/><a:ea typeface="+$1-ea"/><a:cs typeface="+$1-cs"/>',
    )
    .replaceAll('lang="en-US"', `lang="${lang}"`)
    .replace('<c:date1904 val="0"/>', `<c:date1904 val="0"/><c:lang val="${lang}"/>`);
