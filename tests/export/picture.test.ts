import { expect, test } from 'vitest';
import { paintOf } from '../../src/export/picture/colour.ts';
import { scaleFor } from '../../src/export/picture/png.ts';

test.each([
  ['rgb(42, 95, 138)', { colour: '#2a5f8a', opacity: 1 }],
  ['rgba(25, 24, 22, 0.5)', { colour: '#191816', opacity: 0.5 }],
  ['rgb(25 24 22 / 50%)', { colour: '#191816', opacity: 0.5 }],
  ['rgba(0, 0, 0, 0)', undefined],
  ['transparent', undefined],
  ['none', undefined],
  ['', undefined],
])('the colour %s', (text, paint) => {
  expect(paintOf(text)).toEqual(paint);
});

test.each([
  ['an ordinary figure', 900, 700, 2],
  ['a very long one', 900, 16_000, 1],
  ['one that is longer still', 900, 32_000, 0.5],
])('dots a pixel of %s', (_, width, height, scale) => {
  expect(scaleFor(width, height)).toBe(scale);
});

test('no picture has more dots than a browser draws', () => {
  for (const [width, height] of [
    [12_000, 12_000],
    [16_000, 16_000],
    [40_000, 10],
  ] as const) {
    const scale = scaleFor(width, height);
    expect(width * height * scale * scale).toBeLessThanOrEqual(120_000_001);
    expect(Math.max(width, height) * scale).toBeLessThanOrEqual(16_000.01);
  }
});
