import { type Cells, CellsBuilder } from '../../records/cells.ts';
import type { Register } from '../../records/register.ts';
import { placeOf } from './find-term.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { visitEntries } from './visit-texts.ts';

/** Each distinct text of all visits once, folded, one a line; and which of them each visit has. */
interface Gathered {
  readonly lines: string;
  /** Where each line begins; one more than there are lines. */
  readonly starts: Uint32Array;
  readonly texts: Cells;
}

/**
 * The searchable texts of many visits. Most of what visits say, names, dates, the words of closed lists, is said by many:
 * each text is kept and looked through once, then every visit asks its texts.
 */
export class TextIndex {
  readonly #gathered: Gathered;

  constructor(gathered: Gathered) {
    this.#gathered = gathered;
  }

  /** 1 for each line with a term. */
  #linesWith(term: string): Uint8Array {
    const { lines, starts } = this.#gathered;
    const count = starts.length - 1;
    const found = new Uint8Array(count);
    let line = 0;
    for (let at = placeOf(lines, term); at >= 0; at = placeOf(lines, term, starts[line])) {
      line = lineAt(starts, at, line);
      found[line++] = 1;
      if (line === count) break;
    }
    return found;
  }

  /** 1 for each visit that has all the terms somewhere. */
  mask(terms: readonly string[]): Uint8Array<ArrayBuffer> {
    const { starts, flat } = this.#gathered.texts;
    const rows = starts.length - 1;
    const mask = new Uint8Array(rows).fill(1);
    let left = rows;
    for (const term of terms) {
      if (left === 0) break;
      const found = this.#linesWith(term);
      for (let row = 0; row < rows; row++) {
        if (mask[row] === 0) continue;
        const end = starts[row + 1] ?? 0;
        let i = starts[row] ?? 0;
        while (i < end && found[flat[i] ?? 0] === 0) i++;
        if (i < end) continue;
        mask[row] = 0;
        left--;
      }
    }
    return mask;
  }
}

/** The line that holds a place; lines before `low` are not looked at. */
function lineAt(starts: Uint32Array, at: number, low: number): number {
  let from = low;
  let to = starts.length - 2;
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) from = middle;
    else to = middle - 1;
  }
  return from;
}

/** Gathers the texts of all visits. Pauses after each visit, so that whoever drives it can do something else between. */
export function* gatherTexts(register: Register, lexicon: Lexicon): Generator<void, TextIndex> {
  const numbers = new Map<string, number>();
  const folded: string[] = [];
  const texts = new CellsBuilder();
  for (const visit of register.visits) {
    for (const [, own] of visitEntries(visit, register, lexicon))
      for (const text of own) {
        if (!text) continue;
        let number = numbers.get(text);
        if (number === undefined) {
          number = folded.push(fold(text)) - 1;
          numbers.set(text, number);
        }
        texts.add(number);
      }
    texts.endRow();
    yield;
  }
  const starts = new Uint32Array(folded.length + 1);
  for (const [i, text] of folded.entries()) starts[i + 1] = (starts[i] ?? 0) + text.length + 1;
  return new TextIndex({ lines: folded.join('\n'), starts, texts: texts.done() });
}

/** Gathers them at once. */
export function textIndex(register: Register, lexicon: Lexicon): TextIndex {
  const gathering = gatherTexts(register, lexicon);
  for (;;) {
    const step = gathering.next();
    if (step.done) return step.value;
  }
}
