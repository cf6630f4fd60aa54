import { describe, expect, it } from 'vitest';
import { missingWords } from './words.ts';

describe('missingWords', () => {
  const model = { a: 'A', b: { c: (n: number) => `${n}` } };

  it('finds a word too few and a word too many', () => {
    expect(missingWords('zh', { a: '甲', d: '丁' }, model)).toHaveLength(2);
    expect(missingWords('zh', { a: '甲', b: { c: '丙' } }, model)).toHaveLength(2);
  });

  it('lets a language take fewer arguments', () => {
    expect(missingWords('zh', { a: '甲', b: { c: () => '丙' } }, model)).toEqual([]);
  });
});
