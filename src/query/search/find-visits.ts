import type { Register } from '../../records/register.ts';
import { once } from '../once.ts';
import type { Lexicon } from './lexicon.ts';
import { type TextIndex, textIndex } from './text-index.ts';

interface Kept {
  index?: TextIndex;
}

const kept = once((_: Register) => once((_: Lexicon): Kept => ({})));

/** Keeps an index that was gathered bit by bit, for all that is asked from now on. */
export function keepIndex(register: Register, lexicon: Lexicon, index: TextIndex): void {
  kept(register)(lexicon).index = index;
}

/** Whether searching is ready. */
export const isIndexed = (register: Register, lexicon: Lexicon): boolean =>
  kept(register)(lexicon).index !== undefined;

/** 1 for each visit that has all the terms; nothing when there are none, for then every visit fits. */
export function matchMask(
  register: Register,
  terms: readonly string[],
  lexicon: Lexicon,
): Uint8Array | undefined {
  if (terms.length === 0) return undefined;
  const own = kept(register)(lexicon);
  own.index ??= textIndex(register, lexicon);
  return own.index.mask(terms);
}
