import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SparseHeights } from '../../src/visits/sparse-heights.ts';

const USUAL = 100;

const anyHeights = fc.integer({ min: 1, max: 60 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    seen: fc.array(fc.tuple(fc.nat({ max: count - 1 }), fc.integer({ min: 1, max: 300 })), { maxLength: 40 }),
  }),
);

test('rows begin where those before them end, whichever were seen, and are found there', () => {
  fc.assert(
    fc.property(anyHeights, ({ count, seen }) => {
      const heights = new SparseHeights(count, USUAL);
      const known = new Set<number>();
      const plain = new Array<number>(count).fill(USUAL);
      for (const [row, height] of seen) {
        expect(heights.set(row, height)).toBe(!known.has(row) || plain[row] !== height);
        known.add(row);
        plain[row] = height;
      }
      let start = 0;
      plain.forEach((height, row) => {
        expect(heights.startOf(row)).toBe(start);
        expect(heights.rowAt(start)).toBe(row);
        expect(heights.rowAt(start + height - 0.5)).toBe(row);
        start += height;
      });
      expect(heights.total).toBe(start);
      expect(heights.rowAt(-50)).toBe(0);
      expect(heights.rowAt(start + 50)).toBe(count - 1);
    }),
  );
});

test('a hundred thousand rows take no longer than ten', () => {
  const heights = new SparseHeights(100_000, USUAL);
  heights.set(99_999, 150);
  expect(heights.total).toBe(100_000 * USUAL + 50);
  expect(heights.rowAt(99_999 * USUAL + 1)).toBe(99_999);
  expect(heights.set(100_000, 10)).toBe(false);
  expect(new SparseHeights(0, USUAL).total).toBe(0);
});
