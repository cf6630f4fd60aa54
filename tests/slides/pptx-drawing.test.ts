import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { palettes } from '../../src/export/pptx/palette.ts';
import { movedPath, readPath } from '../../src/export/pptx/path.ts';
import type { Paragraph } from '../../src/export/pptx/pen.ts';
import { xml } from '../../src/export/pptx/xml.ts';
import { sans } from '../../src/slides/pptx/said.ts';
import { heightOf, sizeWithin, widthOf } from '../../src/slides/pptx/text-height.ts';

const tokens = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const [, projectorRules = ''] = /\[data-look="projector"\]\s*\{([^}]*)\}/.exec(tokens) ?? [];

/** A colour of the page, as six figures. */
function token(name: string, look: keyof typeof palettes): string | undefined {
  if (look === 'projector') {
    const [, own] = new RegExp(`--${name}:\\s*#([0-9a-f]{6})`).exec(projectorRules) ?? [];
    if (own) return own;
  }
  const [, light, dark, both] =
    new RegExp(`--${name}:\\s*(?:light-dark\\(#([0-9a-f]{6}),\\s*#([0-9a-f]{6})\\)|#([0-9a-f]{6}))`).exec(
      tokens,
    ) ?? [];
  return both ?? (look === 'dark' ? dark : light);
}

test.each(['light', 'dark', 'projector'] as const)(
  'the colours of the file are those of the page: %s',
  (look) => {
    for (const [ink, colour] of Object.entries(palettes[look]))
      expect(`${ink} ${colour}`).toBe(`${ink} ${token(ink, look)}`);
  },
);

describe('paths', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['M1 2L3 4Z', 'M1 2L3 4Z'],
    ['M1 2h3v4H0V0', 'M1 2L4 2L4 6L0 6L0 0'],
    ['M10 10l1 1-2 3', 'M10 10L11 11L9 14'],
    ['M0 0q1 1 2 0c1 1 2 2 3 0', 'M0 0Q1 1 2 0C3 1 4 2 5 0'],
    ['M5 5h1ZM7 7v1', 'M5 5L6 5ZM7 7L7 8'],
    // After it closes, a path goes on from where it began.
    ['M5 5h9Zl1 0', 'M5 5L14 5ZL6 5'],
    ['M1 1 2 2', 'M1 1L2 2'],
    ['M1.5-2.5L-.5 3e-1', 'M1.5 -2.5L-0.5 0.3'],
    ['', ''],
  ];
  test.each(cases)('%s', (data, absolute) => {
    expect(movedPath(data, (point) => point)).toBe(absolute);
  });

  test('can be moved', () => {
    expect(movedPath('M1 1h1', ([x, y]) => [10 + 2 * x, 20 + 2 * y])).toBe('M12 22L14 22');
    expect(readPath('M1 1h1')).toHaveLength(2);
  });
});

describe('the room that text takes', () => {
  const style = sans(20);
  const paragraph = (text: string): readonly Paragraph[] => [{ runs: [{ text, style }], leading: 1.5 }];

  test('is a line where it fits, and more where it does not', () => {
    expect(heightOf(paragraph('short'), 400)).toBe(30);
    expect(heightOf(paragraph('a few words that are too long for one line of so little width'), 200)).toBe(
      90,
    );
    expect(heightOf(paragraph('迁安市'.repeat(5)), 170)).toBe(60);
    expect(heightOf(paragraph('Donaudampfschifffahrtsgesellschaft'), 100)).toBeGreaterThan(60);
    expect(heightOf([], 100)).toBe(0);
  });

  test('a Chinese sign is as wide as it is high', () => {
    expect(widthOf('迁安', style)).toBe(40);
    expect(widthOf('“迁安”', style)).toBe(80);
    // Some programs part it from figures beside it.
    expect(widthOf('2021年', style)).toBeCloseTo(widthOf('2021', style) + widthOf('年', style) + 4);
  });

  test('a figure is set so small that it stands on one line, and never larger than asked', () => {
    expect(sizeWithin('7', style, 400)).toBe(20);
    const size = sizeWithin('1 234 567', style, 40);
    expect(widthOf('1 234 567', { ...style, size })).toBeCloseTo(40);
  });
});

test.each([
  ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
  ['bell \u0007, half \uD800, whole \u{1F600}', 'bell , half , whole \u{1F600}'],
  ['line\nend\tand tab', 'line\nend\tand tab'],
])('%j as XML', (text, written) => {
  expect(xml(text)).toBe(written);
});
