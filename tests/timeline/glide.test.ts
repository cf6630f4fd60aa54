import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GLIDE, glided, speedOf, type Trace, traced } from '../../src/timeline/glide.ts';

const steady = (pxPerMs: number, ms = 80): readonly Trace[] =>
  Array.from({ length: ms / 8 + 1 }, (_, i) => ({ x: i * 8 * pxPerMs, time: i * 8 }));

describe('a hand that lets go', () => {
  it.each([
    ['while it moves', steady(1), 80, 1],
    ['to the left', steady(-2), 80, -2],
    ['slowly', steady(0.05), 80, 0],
    ['after a rest', steady(1), 200, 0],
    ['at once', [{ x: 3, time: 0 }], 0, 0],
    ['without a move', [], 0, 0],
  ])('%s', (_, traces, now, speed) => {
    expect(speedOf(traces, now)).toBeCloseTo(speed, 5);
  });

  it('is judged by what it did last', () => {
    const slow = steady(0, 400).reduce<readonly Trace[]>(traced, []);
    const fast = Array.from({ length: 12 }, (_, i) => ({ x: i * 16, time: 408 + i * 8 }));
    const all = fast.reduce<readonly Trace[]>(traced, slow);
    expect(all.length).toBeLessThan(16);
    expect(speedOf(all, 496)).toBeCloseTo(2, 1);
  });

  it('glides on ever slower, in its direction, and comes to rest', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (speed) => {
        const places = Array.from({ length: 31 }, (_, i) => Math.abs(glided(speed, i * 10)));
        const steps = places.slice(1).map((place, i) => place - (places[i] ?? 0));
        expect(places[0]).toBe(0);
        for (const [i, step] of steps.entries()) {
          expect(step).toBeGreaterThanOrEqual(-1e-9);
          if (i > 0) expect(step).toBeLessThanOrEqual((steps[i - 1] ?? 0) + 1e-9);
        }
        expect(glided(speed, GLIDE)).toBeCloseTo((speed * GLIDE) / 3, 6);
        expect(glided(speed, 10 * GLIDE)).toBe(glided(speed, GLIDE));
      }),
    );
  });
});
