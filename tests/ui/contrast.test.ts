import { describe, expect, it } from 'vitest';
import { contrast, distance, type Vision } from '../support/colour.ts';
import { colourTokens } from '../support/tokens.ts';

const TEXT = 4.5;
const MARK = 3;

/** Every pair of tokens that the components lay on each other, and the contrast it needs. */
const pairs: readonly (readonly [front: string, back: string, least: number])[] = [
  ...['paper', 'band', 'band-alt', 'sunken', 'raised'].flatMap((back) =>
    ['ink', 'ink-2', 'ink-3'].map((front) => [front, back, TEXT] as const),
  ),
  ...['paper', 'sunken', 'band-alt', 'cinnabar-wash', 'raised'].map(
    (back) => ['cinnabar', back, TEXT] as const,
  ),
  ['ink', 'cinnabar-wash', TEXT],
  ['on-seal', 'seal', TEXT],
  ['paper', 'ink', TEXT],
  ...['in-ink', 'out-ink', 'else-ink'].flatMap((front) =>
    ['paper', 'raised'].map((back) => [front, back, TEXT] as const),
  ),
  ...['paper', 'sunken', 'raised'].map((back) => ['edge', back, MARK] as const),
  ...['in', 'out', 'else'].flatMap((front) =>
    ['paper', 'band', 'band-alt'].map((back) => [front, back, MARK] as const),
  ),
  ...['indigo', 'azurite', 'malachite', 'gamboge', 'hematite', 'ink', 'ash'].map(
    (pigment) => [`t-${pigment}`, 'paper', MARK] as const,
  ),
];

const visions: readonly Vision[] = ['full', 'protan', 'deutan', 'tritan'];

describe.each(['light', 'dark', 'projector'] as const)('the %s theme', (theme) => {
  const tokens = colourTokens(theme);
  const colour = (name: string): string => {
    const hex = tokens.get(name);
    if (!hex) throw new Error(`tokens.css has no colour --${name}`);
    return hex;
  };

  it.each(pairs)('%s on %s has a contrast of at least %f', (front, back, least) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(least);
  });

  it.each(visions)('tells inbound from outbound in %s vision', (vision) => {
    expect(distance(colour('in'), colour('out'), vision)).toBeGreaterThanOrEqual(19.5);
  });

  it.each(visions)('tells the six theme pigments apart in %s vision', (vision) => {
    const pigments = [...tokens.keys()].filter((name) => name.startsWith('t-') && name !== 't-ash');
    expect(pigments).toHaveLength(6);
    for (const [i, a] of pigments.entries())
      for (const b of pigments.slice(i + 1))
        expect(distance(colour(a), colour(b), vision), `${a} and ${b}`).toBeGreaterThanOrEqual(8);
  });
});

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s and %s is %f', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 2);
    expect(contrast(b, a)).toBeCloseTo(expected, 2);
  });
});

describe('distance', () => {
  it('is nothing for the same colour and large for black and white', () => {
    expect(distance('#b32a1c', '#b32a1c')).toBe(0);
    expect(distance('#000000', '#ffffff')).toBeCloseTo(100, 1);
  });

  it('falls for red and green without red cones', () => {
    expect(distance('#c03030', '#308030', 'protan')).toBeLessThan(distance('#c03030', '#308030') / 2);
  });
});
