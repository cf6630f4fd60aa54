import { cellsOf, hasTotals, totalsOf } from './chart-room.ts';
import type { Chart } from './pen.ts';
import { PROLOGUE, xml } from './xml.ts';

/** The name of a column, from 0: A, B … Z, AA. */
function column(n: number): string {
  const rest = String.fromCharCode(65 + (n % 26));
  return n < 26 ? rest : column(Math.floor(n / 26) - 1) + rest;
}

const said = (text: string, at: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${xml(text)}</t></is></c>`;

function sheetXml(chart: Chart): string {
  const { categories, series, totals = '' } = chart;
  const sums = hasTotals(chart) ? totalsOf(chart) : undefined;
  const certain = series.filter(({ possible }) => !possible).length;
  const at = column(series.length + 1);
  const head = series.map(({ name }, i) => said(name, `${column(i + 1)}1`));
  if (sums) head.push(said(totals, `${at}1`));
  const rows = categories.map((category, y) => {
    const values = series.map((one, i) => {
      const value = cellsOf(one)[y];
      return value === undefined ? '' : `<c r="${column(i + 1)}${y + 2}"><v>${value}</v></c>`;
    });
    // Whoever changes a figure changes the sum.
    const sum = sums
      ? `<c r="${at}${y + 2}"><f>SUM(B${y + 2}:${column(certain)}${y + 2})</f><v>${sums[y] ?? 0}</v></c>`
      : '';
    return `<row r="${y + 2}">${said(category, `A${y + 2}`)}${values.join('')}${sum}</row>`;
  });
  return `${PROLOGUE}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${head.join('')}</row>${rows.join('')}</sheetData></worksheet>`;
}

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (inner: string): string =>
  `${PROLOGUE}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

/**
 * The parts of the workbook behind a chart, by name: what "Edit data" opens. It is written here, since that of the library leaves
 * cells of nought empty and names its maker.
 */
export const workbookParts = (chart: Chart): ReadonlyMap<string, string> =>
  new Map([
    [
      '[Content_Types].xml',
      `${PROLOGUE}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      relations(`<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/>`),
    ],
    [
      'xl/workbook.xml',
      `${PROLOGUE}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        `<Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/>`,
      ),
    ],
    ['xl/worksheets/sheet1.xml', sheetXml(chart)],
    [
      'xl/styles.xml',
      `${PROLOGUE}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
    ],
  ]);
