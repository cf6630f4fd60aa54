import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvLines, type Row, tableToCsv } from '../../src/export/csv.ts';
import { naughtyTexts } from '../support/hostile/texts.ts';

/** A reader of RFC 4180 that is not the writer's: quotes, doubled quotes, CRLF. */
function readBack(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (quoted && sign === '"' && text[i + 1] === '"') {
      cell += '"';
      i += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') {
      row.push(cell);
      cell = '';
    } else if (!quoted && sign === '\r' && text[i + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      i += 1;
    } else cell += sign;
  }
  return rows;
}

const guarded = (cell: string | number): string =>
  typeof cell === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : String(cell);

describe('a table as CSV', () => {
  test('begins with the mark of UTF-8 and ends each line as RFC 4180 says', () => {
    expect(
      tableToCsv([
        ['年', 'n'],
        ['a', 1],
      ]),
    ).toBe('\ufeff年,n\r\na,1\r\n');
  });

  test.each([
    ['a comma', 'a,b', '"a,b"'],
    ['a quotation mark', 'say "x"', '"say ""x"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a line break of two signs', 'a\r\nb', '"a\r\nb"'],
    ['white space at the ends', ' a ', '" a "'],
    ['nothing', '', ''],
    ['a formula', '=1+1', `"'=1+1"`],
    ['a formula with a second line', '=1+1\nx', `"'=1+1\nx"`],
    ['a sum', '+1', `"'+1"`],
    ['a difference', '-1+2', `"'-1+2"`],
    ['a function', '@SUM(A1)', `"'@SUM(A1)"`],
    ['a tab before', '\t=1', `"'\t=1"`],
    ['a carriage return before', '\r=1', `"'\r=1"`],
    ['a line break before', '\n=1', `"'\n=1"`],
    ['a full-width sign', '＝1+1', `"'＝1+1"`],
    ['a formula in the middle', 'a=1', 'a=1'],
  ])('%s', (_, cell, written) => {
    expect(csvLines([['x', cell]])).toBe(`x,${written}\r\n`);
  });

  test('a number stays one, though it is negative', () => {
    expect(csvLines([[-5, 0, 2.5]])).toBe('-5,0,2.5\r\n');
  });

  test('no rows are no lines', () => {
    expect(csvLines([])).toBe('');
  });

  test('any texts come back, by the library and by another reader', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(...naughtyTexts, '"', '""', ',', '\r\n', '\r', '\n', "'", '=', '＝'),
      fc.integer(),
    );
    const rows = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(rows, (table: readonly Row[]) => {
        const expected = table.map((row) => row.map(guarded));
        const text = csvLines(table);
        expect(readBack(text)).toEqual(expected);
        const { data, errors } = parse<string[]>(text, { newline: '\r\n', delimiter: ',' });
        expect(errors).toEqual([]);
        expect(data.slice(0, -1)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);
});
