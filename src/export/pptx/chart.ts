import type PptxGenJS from 'pptxgenjs';
import type { Chart } from './pen.ts';

/** Px of an inch: a slide is 7½ inches high. */
export const INCH = 144;

/** Has the library make a place in the package for a chart and its workbook; what stands in them is written elsewhere. */
export function addChart(slide: PptxGenJS.Slide, { categories, series }: Chart): void {
  slide.addChart(
    'bar' as PptxGenJS.CHART_NAME,
    series.map(({ name, values }) => ({ name, labels: [...categories], values: [...values] })),
    {},
  );
}
