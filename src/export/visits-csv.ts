import type { Visit } from '../records/visit.ts';
import type { Pause } from './breath.ts';
import { BYTE_ORDER_MARK, csvLines } from './csv.ts';
import type { GrowingFile } from './growing-file.ts';
import { type Asked, readerOf, visitColumns } from './visit-columns.ts';

/** One row a visit under heads in the reader's language, as CSV. */
export async function visitsToCsv(
  pieces: Iterable<readonly Visit[]>,
  asked: Asked,
  pause: Pause,
  file: GrowingFile,
): Promise<void> {
  const reader = readerOf(asked);
  const { columns } = reader.words.exports;
  file.add(BYTE_ORDER_MARK + csvLines([visitColumns.map(({ id }) => columns[id])]));
  for (const visits of pieces) {
    file.add(csvLines(visits.map((visit) => visitColumns.map(({ cell }) => cell(visit, reader)))));
    await pause();
  }
}
