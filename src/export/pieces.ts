import { wholesOf } from '../records/whole.ts';

/** So many records are read and written at a time. */
export const SIZE = 50;

/** Records a few at a time, in their order and whole: all their fields are wanted. */
export function* piecesOf<T extends object>(
  length: number,
  at: (place: number) => T | undefined,
): Generator<readonly T[]> {
  for (let from = 0; from < length; from += SIZE) {
    const places = Array.from({ length: Math.min(SIZE, length - from) }, (_, i) => at(from + i));
    yield wholesOf(places.filter((record) => record !== undefined));
  }
}
