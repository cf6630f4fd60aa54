import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { stepOf, totalsOf } from '../../src/export/pptx/chart-room.ts';
import { chartXml } from '../../src/export/pptx/chart-xml.ts';
import { palettes } from '../../src/export/pptx/palette.ts';
import type { Chart } from '../../src/export/pptx/pen.ts';

const parser = new new JSDOM('').window.DOMParser();

const chart: Chart = {
  box: { left: 0, top: 0, width: 1000, height: 500 },
  name: 'Visits',
  alt: 'Visits a year',
  as: 'columns',
  categories: ['2021', '2022', '2023'],
  series: [
    { name: 'Inbound', ink: 'in', values: [40, 1, 0] },
    { name: 'Outbound', ink: 'out', values: [10, 20, 0] },
  ],
  totals: 'Total',
  size: 26,
  lang: 'en-GB',
};

const drawn = (changed: Partial<Chart> = {}): Document =>
  parser.parseFromString(chartXml({ ...chart, ...changed }, palettes.light), 'application/xml');

const seriesOf = (read: Document, name: string): Element | undefined =>
  [...read.getElementsByTagName('c:ser')].find(
    (one) => one.getElementsByTagName('c:tx')[0]?.getElementsByTagName('c:v')[0]?.textContent === name,
  );

const attributeOf = (within: Document | Element | undefined, tag: string): string | null | undefined =>
  within?.getElementsByTagName(tag)[0]?.getAttribute('val');

const pointsOf = (series: Element | undefined): readonly (readonly [string | null, string | null])[] =>
  [...(series?.getElementsByTagName('c:numCache')[0]?.getElementsByTagName('c:pt') ?? [])].map((point) => [
    point.getAttribute('idx'),
    point.textContent,
  ]);

describe('sums of stacks', () => {
  test('stand above columns, as a line that is not drawn', () => {
    const total = seriesOf(drawn(), 'Total');
    expect(total?.parentElement?.tagName).toBe('c:lineChart');
    expect(attributeOf(total, 'c:dLblPos')).toBe('t');
    expect(total?.getElementsByTagName('c:spPr')[0]?.getElementsByTagName('a:noFill')).toHaveLength(1);
    expect(pointsOf(total).map(([, value]) => value)).toEqual(['50', '21', '0']);
  });

  test('stand behind lying bars, whose axis leaves room for them', () => {
    const read = drawn({ as: 'bars' });
    const total = seriesOf(read, 'Total');
    expect(total?.parentElement?.tagName).toBe('c:barChart');
    expect(attributeOf(total, 'c:dLblPos')).toBe('inBase');
    expect(Number(attributeOf(read, 'c:max'))).toBeGreaterThan(50);
    expect(Number(attributeOf(read, 'c:max'))).toBeLessThan(60);
  });

  test('are of what is certain, and not written for a single series', () => {
    const possible = { name: 'Possibly', ink: 'ink', values: [5, 0, 5], possible: true } as const;
    expect(totalsOf({ ...chart, series: [...chart.series, possible] })).toEqual([50, 21, 0]);
    expect(seriesOf(drawn({ series: chart.series.slice(0, 1) }), 'Total')).toBeUndefined();
    expect(seriesOf(drawn({ series: [...chart.series.slice(0, 1), possible] }), 'Total')).toBeUndefined();
  });
});

test('a figure is written only on a part that has room for it', () => {
  const series = seriesOf(drawn(), 'Inbound');
  const gone = [...(series?.getElementsByTagName('c:dLbl') ?? [])].map((label) =>
    attributeOf(label, 'c:idx'),
  );
  expect(gone).toEqual(['1', '2']);
});

test('what is only possible is an outline, and nothing where there is nothing', () => {
  const possible = { name: 'Possibly', ink: 'in', values: [5, 0, 5], possible: true } as const;
  const series = seriesOf(drawn({ series: [...chart.series, possible] }), 'Possibly');
  expect(series?.querySelector('spPr > noFill')).not.toBeNull();
  expect(pointsOf(series)).toEqual([
    ['0', '5'],
    ['2', '5'],
  ]);
  expect(series?.getElementsByTagName('c:numFmt')[0]?.getAttribute('formatCode')).toBe('"+"#,##0');
});

test.each([
  ['columns', 1000, ['2021', '2022', '2023'], 1],
  ['columns', 700, Array.from({ length: 22 }, (_, i) => `’${i + 10}`), 2],
  ['columns', 700, Array.from({ length: 22 }, () => 'a planning period'), 1],
  ['bars', 100, ['2021', '2022', '2023'], 1],
] as const)('of %s %d px wide every so many-th year is named', (as, width, categories, step) => {
  expect(stepOf({ ...chart, as, categories, box: { ...chart.box, width } })).toBe(step);
});

test('a lone column is no wall', () => {
  const gap = (read: Document) => Number(attributeOf(read, 'c:gapWidth'));
  expect(gap(drawn({ box: { ...chart.box, width: 1680 } }))).toBeGreaterThan(200);
  expect(gap(drawn({ box: { ...chart.box, width: 300 } }))).toBe(30);
});
