import { type Cells, CellsBuilder } from '../../records/cells.ts';
import type { Register } from '../../records/register.ts';
import { placeOf } from './find-term.ts';
import type { Lexicon } from './lexicon.ts';
import { keepMentions, Mentions } from './mentions.ts';
import { type Gathered, GroupGatherer } from './text-groups.ts';
import { type Listener, tellTexts } from './visit-texts.ts';

/** 1 for each row that has something found. */
function rowsWith({ starts, flat }: Cells, found: Uint8Array): Uint8Array {
  const mask = new Uint8Array(starts.length - 1);
  for (let row = 0; row < mask.length; row++) {
    const end = starts[row + 1] ?? 0;
    let i = starts[row] ?? 0;
    while (i < end && found[flat[i] ?? 0] === 0) i++;
    if (i < end) mask[row] = 1;
  }
  return mask;
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
    const { groups, visits } = this.#gathered;
    const mask = new Uint8Array(visits.starts.length - 1).fill(1);
    let left = mask.length;
    for (const term of terms) {
      if (left === 0) break;
      const found = rowsWith(visits, rowsWith(groups, this.#linesWith(term)));
      for (let row = 0; row < mask.length; row++) {
        if (found[row] === 1 || mask[row] === 0) continue;
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
  const gatherer = new GroupGatherer();
  const visits = new CellsBuilder();
  const listener: Listener = {
    own: (_, text) => visits.addAgain(gatherer.own(text)),
    shared: (name, key, thing, textsOf) =>
      visits.addAgain(gatherer.shared(name, key, () => textsOf(thing, lexicon, register))),
  };
  const mentions = new Mentions();
  for (const visit of register.visits) {
    tellTexts(visit, register, listener);
    mentions.add(visit);
    visits.endRow();
    yield;
  }
  keepMentions(register, mentions);
  return new TextIndex(gatherer.done(visits.done()));
}

/** Gathers them at once. */
export function textIndex(register: Register, lexicon: Lexicon): TextIndex {
  const gathering = gatherTexts(register, lexicon);
  for (;;) {
    const step = gathering.next();
    if (step.done) return step.value;
  }
}
