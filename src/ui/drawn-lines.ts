import type { Stretch } from './use-in-view.ts';

/** A row or column that is drawn, and the px before it that stay empty for others that are not. */
export interface DrawnLine {
  readonly index: number;
  readonly gap: number;
}

/** The lines of a stretch, and one more that stays drawn wherever it is, because the keyboard is there. */
export function drawnLines({ from, to }: Stretch, keep: number, size: number): readonly DrawnLine[] {
  const indices = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  if (keep >= 0 && keep < from) indices.unshift(keep);
  if (keep >= to) indices.push(keep);
  return indices.map((index, i) => ({ index, gap: (index - ((indices[i - 1] ?? -1) + 1)) * size }));
}
