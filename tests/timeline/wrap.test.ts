import { describe, expect, it } from 'vitest';
import { estimate } from '../../src/timeline/text-width.ts';
import { wrap } from '../../src/timeline/wrap.ts';

const signs = (text: string): number => [...text].length;

describe('lines', () => {
  it.each([
    ['Nothing yet on record for 2026', 11, 4, ['Nothing yet', 'on record', 'for 2026']],
    ['one', 10, 3, ['one']],
    ['', 10, 3, []],
    ['a well-known partner', 8, 3, ['a well-', 'known', 'partner']],
    ['one two three four', 8, 2, ['one two', 'three…']],
    ['Donaudampfschifffahrt', 8, 2, ['Donauda…']],
    ['2026年尚无记录，待补充', 7, 3, ['2026年尚无', '记录，待补充']],
    ['中国科协一行来访', 5, 3, ['中国科协一', '行来访']],
    ['𠮷𠮷𠮷𠮷', 3, 1, ['𠮷𠮷…']],
  ])('%s in %i', (text, width, lines, wanted) => {
    expect(wrap(text, width, lines, signs)).toEqual(wanted);
  });
});

describe('the table of widths', () => {
  it('measures letters by their face, East Asian signs as squares', () => {
    expect(estimate('il', 13, 'sans')).toBeLessThan(estimate('WM', 13, 'sans') / 2);
    expect(estimate('CAST', 13, 'sans-bold')).toBeGreaterThan(estimate('CAST', 13, 'sans'));
    expect(estimate('科协', 13, 'sans')).toBe(26);
  });
});
