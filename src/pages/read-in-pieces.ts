import { breath } from '../export/breath.ts';
import { piecesOf } from '../export/pieces.ts';
import type { Visit } from '../records/visit.ts';

/** Adds some visits, whose records were read, to what was made of those before. */
export type Add<T> = (before: T, read: readonly Visit[]) => T;

/** What is made of the records of many visits, read a few at a time, so that the page answers in between. */
export async function readInPieces<T>(
  visits: readonly Visit[],
  start: T,
  add: Add<T>,
  signal?: AbortSignal,
): Promise<T> {
  let made = start;
  const pause = breath({ signal }, () => 0);
  for (const piece of piecesOf(visits.length, (i) => visits[i])) {
    made = add(made, piece);
    await pause();
  }
  return made;
}
