import { type Range, rangesOf } from './ranges.ts';

/** A piece of a text round its first match. */
export interface Snippet {
  readonly text: string;
  /** Matches within `text`. */
  readonly ranges: readonly Range[];
  /** Whether something was left out before and after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const words = new Intl.Segmenter('und', { granularity: 'word' });
const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Longer than any word: text without breaks is cut between characters. */
const UNBROKEN = 40;

/** The boundary between words, or within unbroken text between characters, that is next to a place on its left. */
function boundary(text: string, at: number): number {
  const word = words.segment(text).containing(at);
  if (!word) return at;
  return word.segment.length > UNBROKEN ? (characters.segment(text).containing(at)?.index ?? at) : word.index;
}

/** Code units kept before and after the first match. A Chinese sign says about as much as three letters. */
const room = (text: string): readonly [before: number, after: number] =>
  /\p{Script=Han}/u.test(text) ? [20, 44] : [60, 130];

/** A cut that would save fewer code units than this is not worth its ellipsis. */
const WORTH = 8;

/** Cuts a text between words, so that its first match can be read with what stands round it. */
export function snippetOf(text: string, terms: readonly string[]): Snippet {
  const ranges = rangesOf(text, terms);
  const [start, end] = ranges[0] ?? [0, 0];
  const [before, after] = room(text);
  const first = start - before < WORTH ? 0 : boundary(text, start - before);
  const from = first + Math.max(0, text.slice(first).search(/\S/));
  const to = text.length - end - after < WORTH ? text.length : Math.max(end, boundary(text, end + after));
  const inside = ranges.flatMap(([a, b]): Range[] => (b <= to ? [[a - from, b - from]] : []));
  return {
    text: text.slice(from, to).trimEnd(),
    ranges: inside,
    cutBefore: first > 0,
    cutAfter: to < text.length,
  };
}
