import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnLines } from '../../src/ui/drawn-lines.ts';
import { stretchAt } from '../../src/ui/use-in-view.ts';

const runs = fc.record({ count: fc.nat(3000), size: fc.integer({ min: 1, max: 200 }) });

describe('what is in view of a long run', () => {
  test('whatever a box shows is drawn, and not much more', () => {
    fc.assert(
      fc.property(runs, fc.nat(600_000), fc.integer({ min: 1, max: 3000 }), (run, scrolled, length) => {
        const { from, to } = stretchAt(run, scrolled, length);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(run.count);
        const first = Math.floor(scrolled / run.size);
        const last = Math.min(run.count - 1, Math.ceil((scrolled + length) / run.size) - 1);
        if (first < run.count) {
          expect(from).toBeLessThanOrEqual(first);
          expect(to).toBeGreaterThan(last);
        }
        expect(to - from).toBeLessThan(length / run.size + 18);
      }),
    );
  });

  test('of large things few are drawn ahead', () => {
    expect(stretchAt({ count: 40, size: 120 }, 0, 960)).toEqual({ from: 0, to: 10 });
    expect(stretchAt({ count: 40, size: 120 }, 1200, 960)).toEqual({ from: 8, to: 20 });
    expect(stretchAt({ count: 40, size: 400 }, 400, 800)).toEqual({ from: 0, to: 4 });
  });

  test('lines drawn keep their places, with one far away among them', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(60), fc.integer({ min: -1, max: 700 }), (from, n, keep) => {
        const lines = drawnLines({ from, to: from + n }, keep, 10);
        let end = 0;
        for (const { index, gap } of lines) {
          expect(gap).toBeGreaterThanOrEqual(0);
          expect(end + gap).toBe(index * 10);
          end += gap + 10;
        }
        const drawn = lines.map(({ index }) => index);
        expect(new Set(drawn).size).toBe(drawn.length);
        if (keep >= 0) expect(drawn).toContain(keep);
      }),
    );
  });
});
