import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Footprint, Shape } from '../../src/timeline/footprint.ts';
import { depthOf, GAP, rowsOf } from '../../src/timeline/stack.ts';

const footprint = (shape: Shape, a: number, width: number): Footprint => ({
  shape,
  a,
  b: a + width,
  c: a + width / 2,
  beads: [],
});

const footprints = fc.array(
  fc
    .tuple(
      fc.constantFrom<Shape>('dot', 'bar', 'line', 'window', 'beads'),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 9, max: 300 }),
    )
    .map(([shape, a, width]) => footprint(shape, a, shape === 'dot' ? 9 : width)),
  { maxLength: 120, size: 'max' },
);

describe('stacked marks', () => {
  it('of one row never touch', () => {
    fc.assert(
      fc.property(footprints, (all) => {
        const rows = rowsOf(all);
        all.forEach((p, i) => {
          all.forEach((q, j) => {
            if (i < j && rows[i] === rows[j]) expect(p.a < q.b + GAP && q.a < p.b + GAP).toBe(false);
          });
        });
      }),
    );
  });

  it('leave no row empty below another', () => {
    fc.assert(
      fc.property(footprints, (all) => {
        const rows = rowsOf(all);
        expect(new Set(rows).size).toBe(depthOf(rows));
      }),
    );
  });

  it('has known days nearest the axis, then what reaches over more and more time', () => {
    const all = [
      footprint('window', 0, 300),
      footprint('dot', 100, 9),
      footprint('window', 90, 60),
      footprint('dot', 100, 9),
    ];
    expect(rowsOf(all)).toEqual([3, 0, 2, 1]);
  });
});
