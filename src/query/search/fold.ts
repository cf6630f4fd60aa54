/*
 * What two spellings of the same words have in common. Folding takes away case, accents, full and half width, the shape
 * of quotation marks and dashes, apostrophes (Qian’an is also written Qianan), the amount of white space, and the
 * difference between traditional characters and the simplified ones that stand for them.
 */
import { simplified } from './traditional.ts';

/** Accents and other combining marks of alphabets (not the voicing marks of kana), variation selectors, invisible characters. */
const DROPPED =
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u00ad\u200b\u2060\ufeff]/gu;

/** Letters that have no accent to lose, marks that are written in several shapes, and traditional characters. */
const SAME: ReadonlyMap<string, string> = new Map([
  ...simplified,
  ...Object.entries({
    '': "'‘’‚‛ʼ`′",
    '"': '“”„‟«»「」『』〝〞',
    '-': '‐‒–—―−',
    i: 'ı',
    o: 'ø',
    l: 'ł',
    d: 'đð',
    h: 'ħ',
    t: 'ŧ',
    σ: 'ς',
    ss: 'ß',
    ae: 'æ',
    oe: 'œ',
    th: 'þ',
  }).flatMap(([to, many]) => [...many].map((from): [string, string] => [from, to])),
]);
const OTHER_SHAPES = new RegExp(`[${[...SAME.keys()].join('')}]`, 'gu');

// NFKD first: it parts letters from accents (İ is I and a dot), and full width, ligatures and ellipses become plain
// signs. NFC last: it puts Hangul and kana together again.
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(DROPPED, '')
    .toLowerCase()
    .replace(OTHER_SHAPES, (sign) => SAME.get(sign) ?? sign)
    .normalize('NFC');

const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ');

/** The folded form of a text. It holds no line break. */
export const fold = (text: string): string =>
  oneSpace(/^[\x20-\x26\x28-\x5f\x61-\x7e]*$/.test(text) ? text.toLowerCase() : plain(text));

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A folded text that remembers, for each of its code units, which whole character of the original it came from. */
export interface Folded {
  readonly text: string;
  /** Start and end, in code units of the original, of the character that a code unit of `text` came from. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Text of one sign a letter, none of which becomes another but by its case, or a space. */
const PLAIN = /^[\t\n\x20-\x26\x28-\x5f\x61-\x7e]*$/;

/** The whole characters of a text as they are folded, and where each begins and ends. */
function* charactersOf(text: string): Generator<readonly [folded: string, start: number, end: number]> {
  if (PLAIN.test(text)) {
    const small = text.toLowerCase();
    for (let at = 0; at < text.length; at++)
      yield [small.charAt(at) <= ' ' ? ' ' : small.charAt(at), at, at + 1];
    return;
  }
  // Most signs of a text stand in it more than once.
  const known = new Map<string, string>();
  for (const { segment, index } of graphemes.segment(text)) {
    const folded = known.get(segment) ?? oneSpace(plain(segment));
    known.set(segment, folded);
    yield [folded, index, index + segment.length];
  }
}

/** Folds character by character, so that places in the folded text lead back to the original. Slower than `fold`. */
export function foldAligned(original: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  // Asked of the growing text itself, this would make it anew each time.
  let last = '';
  for (const [folded, start, end] of charactersOf(original))
    for (const unit of folded.split('')) {
      if (unit === ' ' && last === ' ') continue;
      text += unit;
      last = unit;
      starts.push(start);
      ends.push(end);
    }
  return { text, starts, ends };
}
