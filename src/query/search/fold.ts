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

/** Folds character by character, so that places in the folded text lead back to the original. Slower than `fold`. */
export function foldAligned(original: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { segment, index } of graphemes.segment(original))
    for (const unit of oneSpace(plain(segment)).split('')) {
      if (unit === ' ' && text.endsWith(' ')) continue;
      text += unit;
      starts.push(index);
      ends.push(index + segment.length);
    }
  return { text, starts, ends };
}
