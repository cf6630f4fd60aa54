import { describe, expect, test } from 'vitest';
import { isChinese, sealPath, sealSigns } from '../../src/ui/seal-path.ts';

describe('the edge of a seal', () => {
  test('is cut the same way every time, and another way for another partner', () => {
    expect(sealPath('cast', '科协', 72)).toBe(sealPath('cast', '科协', 72));
    expect(sealPath('cast', '科协', 72)).not.toBe(sealPath('cast2', '科协', 72));
  });

  test('is a closed line inside its square, with a round corner at each of four', () => {
    for (const size of [18, 28, 44, 72, 148]) {
      const path = sealPath('qianan', '迁安', size);
      expect(path).toMatch(/^M[\d. ]+Q.*Z$/);
      expect(path.match(/Q/g)).toHaveLength(4);
      for (const n of path.match(/[\d.]+/g) ?? []) {
        expect(Number(n)).toBeGreaterThanOrEqual(0);
        expect(Number(n)).toBeLessThanOrEqual(100);
      }
    }
  });

  test('is straight below 28 px, and wavers above', () => {
    const ends = (size: number) => new Set(sealPath('a', 'AB', size).match(/L[\d.]+ ([\d.]+)/g));
    expect([...ends(22)].filter((l) => l.endsWith(' 2.0'))).toHaveLength(7);
    expect([...ends(72)].filter((l) => l.endsWith(' 2.0')).length).toBeLessThan(7);
  });
});

describe('the signs of a seal', () => {
  test.each([
    ['科', ['科']],
    ['科协', ['科', '协']],
    ['首钢集', ['首', '钢', '集']],
    ['首钢集团', ['首', '钢', '集', '团']],
    ['A', ['A']],
    ['TU', ['TU']],
    ['DMU', ['DMU']],
    ['RWTH', ['RW', 'TH']],
  ])('%s is cut as %j', (text, cut) => {
    expect(sealSigns(text, 44).map((s) => s.text)).toEqual(cut);
  });

  test('Chinese ones stand in columns, the first at the right', () => {
    const [first, second, third] = sealSigns('首钢集团', 44);
    expect(first?.x).toBe(second?.x);
    expect(first?.x).toBeGreaterThan(third?.x ?? 100);
    expect(first?.y).toBeLessThan(second?.y ?? 0);
  });

  test('below 28 px only the first is cut', () => {
    expect(sealSigns('科协', 22).map((s) => s.text)).toEqual(['科']);
    expect(sealSigns('RWTH', 22).map((s) => s.text)).toEqual(['R']);
  });

  test('a sign beyond the first plane of Unicode stays whole', () => {
    expect(sealSigns('𠮷野', 22).map((s) => s.text)).toEqual(['𠮷']);
    expect(isChinese('𠮷')).toBe(true);
  });
});
