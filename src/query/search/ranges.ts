import { placeOf } from './find-term.ts';
import { foldAligned } from './fold.ts';

/** A stretch of a text in code units: where it begins, and where it has ended. */
export type Range = readonly [from: number, to: number];

/** Where terms (see `termsOf`) stand in a text: whole characters, in order, none touching another. */
export function rangesOf(text: string, terms: readonly string[]): readonly Range[] {
  const folded = foldAligned(text);
  const found: Range[] = [];
  for (const term of terms)
    for (let at = placeOf(folded.text, term); at >= 0; at = placeOf(folded.text, term, at + term.length))
      found.push([folded.starts[at] ?? 0, folded.ends[at + term.length - 1] ?? 0]);
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);

  const merged: Range[] = [];
  for (const range of found) {
    const last = merged.at(-1);
    if (last && range[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])];
    else merged.push(range);
  }
  return merged;
}
