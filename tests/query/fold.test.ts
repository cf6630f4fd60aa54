import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldAligned } from '../../src/query/search/fold.ts';
import { rangesOf } from '../../src/query/search/ranges.ts';
import { snippetOf } from '../../src/query/search/snippet.ts';
import { termsOf } from '../../src/query/search/terms.ts';
import { timesAsLong } from './quickest.ts';

describe('fold', () => {
  test.each([
    ['case', 'CAST Qian', 'cast qian'],
    ['accents, composed', 'Université de Liège', 'universite de liege'],
    ['accents, combining', 'Lie\u0300ge', 'liege'],
    ['letters without a parted accent', 'Łódź Øresund Đ', 'lodz oresund d'],
    ['Turkish capital İ and small ı', 'İstanbul ISTANBUL ıstanbul', 'istanbul istanbul istanbul'],
    ['sharp s, small and capital', 'Straße STRAẞE', 'strasse strasse'],
    ['final sigma', 'ΜΈΛΟΣ μέλος', 'μελοσ μελοσ'],
    ['full width', 'ＵＳＴＢ１２３（北京）', 'ustb123(北京)'],
    ['half width kana', 'ﾊﾟﾅｿﾆｯｸ', 'パナソニック'],
    ['voicing marks stay', 'がか', 'がか'],
    ['Hangul stays whole', '한국', '한국'],
    ['ligatures', 'oﬃce Æon', 'office aeon'],
    ['apostrophes', "Qian’an Qian'an Qianʼan", 'qianan qianan qianan'],
    ['quotation marks', '“十四五” «a» 「b」', '"十四五" "a" "b"'],
    ['dashes', '2016–2020 2016—2020 2016‐2020', '2016-2020 2016-2020 2016-2020'],
    ['white space', ' a\u00a0\u3000b\n\tc', ' a b c'],
    ['invisible characters', 'co\u00adope\u200bration', 'cooperation'],
    ['traditional characters', '綠色鋼鐵 臺灣 台湾', '绿色钢铁 台湾 台湾'],
    ['signs beyond the basic plane', '𠮷野家', '𠮷野家'],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());

  test('folding twice changes nothing; a folded text is one line', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text)).not.toMatch(/[\n\r]/);
      }),
      { numRuns: 3000 },
    );
  });

  test('folded character by character it is the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldAligned(text).text).toBe(fold(text));
      }),
      { numRuns: 3000 },
    );
  });
});

test('a long text takes as long as its length says, not longer', () => {
  const short = 'Solid waste, its sorting and its ash. '.repeat(1000);
  const ratio = timesAsLong(
    () => foldAligned(short.repeat(16)),
    () => {
      for (let i = 0; i < 16; i++) foldAligned(short);
    },
  );
  expect(ratio).toBeLessThan(4);
});

describe('terms', () => {
  test.each([
    ['words', 'Green  steel', ['green', 'steel']],
    ['a phrase', '"green steel" 2021', ['green steel', '2021']],
    ['a phrase not yet closed', 'lab "green st', ['green st', 'lab']],
    ['Chinese quotation marks', '“绿色 低碳” 钢铁', ['绿色 低碳', '钢铁']],
    ['the same word twice', 'a A ａ', ['a']],
    ['nothing', ' \u3000""', []],
    ['patterns are letters', '((a+)+)+$ .* [', ['((a+)+)+$', '.*', '[']],
  ])('%s', (_, q, terms) => {
    expect(termsOf(q)).toEqual(terms);
  });
});

describe('ranges', () => {
  const marked = (text: string, q: string) =>
    rangesOf(text, termsOf(q)).map(([from, to]) => text.slice(from, to));

  test.each([
    ['an accent the search does not have', 'Université', 'universite', ['Université']],
    ['a combining accent whole', 'Lie\u0300ge', 'e', ['e\u0300', 'e']],
    ['half of a letter marks the letter', 'Straße', 's', ['S', 'ß']],
    ['both letters of one', 'Straße', 'ss', ['ß']],
    ['full width', '（ＵＳＴＢ）', 'ustb', ['ＵＳＴＢ']],
    ['Chinese', '绿色低碳冶金', '低碳', ['低碳']],
    ['traditional characters', '綠色鋼鐵', '钢铁', ['鋼鐵']],
    ['a number from its beginning', '12月2日，1202人', '2', ['2']],
    ['a number not yet whole', '2021年', '202', ['202']],
    ['overlapping terms', 'green steel', '"green st" steel', ['green steel']],
    ['a family is one sign', 'a👩‍👩‍👧b', '👩', ['👩‍👩‍👧']],
    ['every place', 'abcabc', 'bc', ['bc', 'bc']],
    ['white space of any width', 'a \u3000 b', '"a b"', ['a \u3000 b']],
    ['an apostrophe of another shape', 'Qian’an City', "qian'an", ['Qian’an']],
    ['nothing', 'abc', 'x', []],
  ])('%s', (_, text, q, expected) => {
    expect(marked(text, q)).toEqual(expected);
  });

  test('a range never cuts a character, and holds what was looked for', () => {
    const bounds = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        const terms = termsOf(folded.slice(a % (folded.length + 1), (a % (folded.length + 1)) + 1 + (b % 3)));
        const starts = new Set([...bounds.segment(text)].map((s) => s.index).concat(text.length));
        let last = -1;
        for (const [from, to] of rangesOf(text, terms)) {
          expect(starts.has(from) && starts.has(to)).toBe(true);
          expect(from).toBeGreaterThan(last);
          expect(terms.some((term) => fold(text.slice(from, to)).includes(term))).toBe(true);
          last = to;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('snippets', () => {
  const long = `${'Before it there are many words. '.repeat(6)}Then the green steel plan, ${'and after it many more. '.repeat(12)}`;

  test('a short text stays whole', () => {
    expect(snippetOf('Green steel', ['steel'])).toEqual({
      text: 'Green steel',
      ranges: [[6, 11]],
      cutBefore: false,
      cutAfter: false,
    });
  });

  test('a long one is cut between words, and its match is in it', () => {
    const { text, ranges, cutBefore, cutAfter } = snippetOf(long, ['green']);
    expect([cutBefore, cutAfter]).toEqual([true, true]);
    expect(text.length).toBeLessThan(220);
    const [from, to] = ranges[0] ?? [0, 0];
    expect(text.slice(from, to)).toBe('green');
    expect(long).toContain(text);
    expect(text).toMatch(/^\S.*\S$/);
    expect(long[long.indexOf(text) - 1]).toBe(' ');
  });

  test('a word of 2,000 characters without a break', () => {
    const { text } = snippetOf(`${'x'.repeat(1000)}needle${'y'.repeat(1000)}`, ['needle']);
    expect(text).toContain('needle');
    expect(text.length).toBeLessThan(220);
  });
});
