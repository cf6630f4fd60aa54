/** A stretch of a text: first index, and the index after the last. */
export type Range = readonly [from: number, to: number];

/** Where terms stand in a text, letter for letter but for case. */
export function termRanges(text: string, terms: readonly string[]): readonly Range[] {
  const lower = text.toLowerCase();
  // Where folding the case changes the length, places would not fit the text.
  if (lower.length !== text.length) return [];
  return terms.flatMap((term) => {
    const wanted = term.toLowerCase();
    const found: Range[] = [];
    if (wanted === '') return found;
    for (let i = lower.indexOf(wanted); i >= 0; i = lower.indexOf(wanted, i + wanted.length))
      found.push([i, i + wanted.length]);
    return found;
  });
}

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
  /** Where it begins. */
  readonly at: number;
}

/** Ranges in order, within a length; those that overlap or touch are one, those without length are gone. */
function merged(ranges: readonly Range[], length: number): readonly Range[] {
  const out: [number, number][] = [];
  const within = ranges.map(([from, to]): Range => [Math.max(0, from), Math.min(length, to)]);
  for (const [from, to] of within.filter(([a, b]) => a < b).sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

/** Cuts a text at ranges; they may overlap, touch, come in any order or reach beyond it. */
export function pieces(text: string, ranges: readonly Range[]): readonly Piece[] {
  const out: Piece[] = [];
  let done = 0;
  const add = (to: number, marked: boolean) => {
    if (to > done) out.push({ text: text.slice(done, to), marked, at: done });
    done = to;
  };
  for (const [from, to] of merged(ranges, text.length)) {
    add(from, false);
    add(to, true);
  }
  add(text.length, false);
  return out;
}
