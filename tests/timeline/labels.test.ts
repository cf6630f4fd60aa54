import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, inkOf } from '../../src/timeline/label-ink.ts';
import type { Layout } from '../../src/timeline/layout.ts';
import { drawn, views } from './support/views.ts';

const meet = (p: Box, q: Box): boolean =>
  p.left < q.right - 0.01 && p.right > q.left + 0.01 && p.top < q.bottom - 0.01 && p.bottom > q.top + 0.01;

const inks = (layout: Layout) => layout.labels.map((label) => ({ label, ...inkOf(label, layout.frame) }));

describe('labels', () => {
  it('never overlap, never leave the frame, and no leader crosses one', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { layout } = drawn(view);
        const all = inks(layout);
        for (const one of all) {
          expect(one.box.left).toBeGreaterThanOrEqual(layout.scale.x0 - 2.01);
          expect(one.box.right).toBeLessThanOrEqual(layout.scale.x1 + 2.01);
          expect(one.box.top).toBeGreaterThanOrEqual(0);
          expect(one.box.bottom).toBeLessThanOrEqual(layout.frame.height);
          for (const other of all) {
            if (other === one) continue;
            expect(meet(one.box, other.box)).toBe(false);
            const { x, from, to } = other.leader;
            const leader = { left: x, right: x, top: Math.min(from, to), bottom: Math.max(from, to) };
            expect(
              one.box.left < x - 0.01 &&
                one.box.right > x + 0.01 &&
                leader.top < one.box.bottom &&
                leader.bottom > one.box.top,
            ).toBe(false);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('stand clear of the words at the as-of line', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { layout } = drawn(view);
        const { asOf, frame } = layout;
        if (!asOf) return;
        const words = {
          left: asOf.x - 6 - asOf.width,
          right: asOf.x - 6,
          top: frame.height - 20,
          bottom: frame.height - 6,
        };
        for (const { box } of inks(layout)) expect(meet(box, words)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('are only of visits that fit the filter, and are counted', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { layout, matches } = drawn(view);
        expect(layout.named).toBe(layout.labels.length);
        expect(layout.named).toBeLessThanOrEqual(layout.shown);
        if (matches) expect(layout.labels.every((label) => matches[label.mark.at] === 1)).toBe(true);
      }),
    );
  });
});
