import { fileKeys } from './files.ts';
import type { Reading } from './read.ts';

/** How whole the records are, all files together. */
export interface ReadingState {
  readonly inFile: number;
  readonly leftOut: number;
  /** Shown without something that does not fit. */
  readonly flagged: number;
}

export function readingState({ counts }: Reading): ReadingState {
  const sum = (of: 'inFile' | 'leftOut' | 'flagged') =>
    fileKeys.reduce((all, file) => all + counts[file][of], 0);
  return { inFile: sum('inFile'), leftOut: sum('leftOut'), flagged: sum('flagged') };
}
