import type { Visit } from '../records/visit.ts';
import { inPieces } from './breath.ts';
import { BYTE_ORDER_MARK, csvLines } from './csv.ts';
import { type Reader, visitColumns } from './visit-columns.ts';

/** One row a visit under heads in the reader's language, as pieces of the text of a CSV file. */
export async function visitsToCsv(visits: Iterable<Visit>, reader: Reader): Promise<readonly string[]> {
  const { columns } = reader.words.exports;
  const text = [BYTE_ORDER_MARK + csvLines([visitColumns.map(({ id }) => columns[id])])];
  await inPieces(visits, (piece) => {
    text.push(csvLines(piece.map((visit) => visitColumns.map(({ cell }) => cell(visit, reader)))));
  });
  return text;
}
