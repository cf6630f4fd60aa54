import { describe, expect, test } from 'vitest';
import { guestsFrom, moved } from '../../src/slides/editor/guest-lines.ts';

describe('a pasted list of guests', () => {
  test.each([
    ['Ann Example, Rector', [{ name: { en: 'Ann Example' }, post: { en: 'Rector' } }]],
    [
      'Ann Example, Head of Office, Steel School',
      [{ name: { en: 'Ann Example' }, post: { en: 'Head of Office, Steel School' } }],
    ],
    ['张三，校长', [{ name: { zh: '张三' }, post: { zh: '校长' } }]],
    ['张三\t校长', [{ name: { zh: '张三' }, post: { zh: '校长' } }]],
    ['Zhang San 张三', [{ name: { en: 'Zhang San', zh: '张三' } }]],
    ['张三（Zhang San）', [{ name: { en: 'Zhang San', zh: '张三' } }]],
    [
      'Zhang San\t张三\tPresident\t校长',
      [{ name: { en: 'Zhang San', zh: '张三' }, post: { en: 'President', zh: '校长' } }],
    ],
    [
      '张三，校长，Zhang San, President',
      [{ name: { en: 'Zhang San', zh: '张三' }, post: { en: 'President', zh: '校长' } }],
    ],
    ['1. Ann\n2. Ben\r\n\n- Cy', [{ name: { en: 'Ann' } }, { name: { en: 'Ben' } }, { name: { en: 'Cy' } }]],
    ['Ann, 校长', [{ name: { en: 'Ann' }, post: { zh: '校长' } }]],
    ['', []],
    ['  \n\t\n', []],
  ])('%j', (text, guests) => {
    expect(guestsFrom(text)).toEqual(guests);
  });

  test('a guest moves, and not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 3)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  });
});
