import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pieces, termRanges } from '../../src/ui/mark-ranges.ts';

const marked = (text: string, terms: readonly string[]) =>
  pieces(text, termRanges(text, terms))
    .map((p) => (p.marked ? `[${p.text}]` : p.text))
    .join('');

describe('marking terms', () => {
  test.each([
    ['Green steel', ['steel'], 'Green [steel]'],
    ['Steel and steel', ['steel'], '[Steel] and [steel]'],
    ['solid waste', ['solid', 'waste'], '[solid] [waste]'],
    ['solid waste', ['solid w', 'd waste'], '[solid waste]'],
    ['aaaa', ['aa'], '[aaaa]'],
    ['绿色钢铁', ['钢铁'], '绿色[钢铁]'],
    ['steel', [], 'steel'],
    ['steel', [''], 'steel'],
    ['', ['steel'], ''],
  ])('%s with %j is %s', (text, terms, want) => {
    expect(marked(text, terms)).toBe(want);
  });

  test('no letter is lost, whatever the ranges', () => {
    const range = fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(range), (text, ranges) => {
        const cut = pieces(text, ranges);
        expect(cut.map((p) => p.text).join('')).toBe(text);
        expect(new Set(cut.map((p) => p.at)).size).toBe(cut.length);
      }),
    );
  });
});
