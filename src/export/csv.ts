import { unparse } from 'papaparse';

/** A number stays a number for whoever opens the file; text is text, whatever it looks like. */
export type Cell = string | number;
export type Row = readonly Cell[];

/** By this a spreadsheet knows UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';
const NEWLINE = '\r\n';

/**
 * How a cell begins that a spreadsheet may take for a formula, full-width signs included, as OWASP lists them. Such a text
 * gets an apostrophe before it. (The library's own pattern misses texts of several lines.)
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Rows as lines of CSV by RFC 4180, each ended; without the byte order mark, so that lines can follow lines. */
export const csvLines = (rows: readonly Row[]): string =>
  rows.length === 0
    ? ''
    : unparse(
        rows.map((row) => [...row]),
        { newline: NEWLINE, escapeFormulae: FORMULA },
      ) + NEWLINE;

/** A whole table as the text of a CSV file: UTF-8 with its mark, CRLF, heads first. */
export const tableToCsv = (rows: readonly Row[]): string => BYTE_ORDER_MARK + csvLines(rows);
