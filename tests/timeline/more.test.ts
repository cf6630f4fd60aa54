import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../src/timeline/density.ts';
import { type Box, inkOf, moreBox } from '../../src/timeline/label-ink.ts';
import type { Layout } from '../../src/timeline/layout.ts';
import { stopsOf } from '../../src/timeline/stops.ts';
import { realRegister } from '../support/register.ts';
import { layoutFor } from './support/layout.ts';
import { drawn, views } from './support/views.ts';

const meet = (p: Box, q: Box): boolean =>
  p.left < q.right - 0.01 && p.right > q.left + 0.01 && p.top < q.bottom - 0.01 && p.bottom > q.top + 0.01;

const boxes = (layout: Layout) => layout.more.map((one) => moreBox(one, layout.frame));

describe('the count of what has no name', () => {
  it('and the labels together have every visit in view that fits once, unless columns do', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { layout } = drawn(view);
        if (layout.mode === 'columns') {
          expect(layout.more).toEqual([]);
          const counted = layout.bins.reduce(
            (n, { matching }) =>
              n + sizeOf(matching.inbound) + sizeOf(matching.outbound) + sizeOf(matching.joint),
            0,
          );
          expect(counted).toBeGreaterThan(0);
          return;
        }
        const rows = [
          ...layout.labels.map((label) => label.mark.at),
          ...layout.more.flatMap((one) => one.marks.map((mark) => mark.at)),
        ];
        expect(new Set(rows).size).toBe(rows.length);
        expect(rows.toSorted((a, b) => a - b)).toEqual(layout.marks.filter((m) => !m.dim).map((m) => m.at));
        expect(rows).toHaveLength(layout.shown);
      }),
      { numRuns: 150 },
    );
  });

  it('touches nothing else that is written, no leader crosses it, and it stays in the frame', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { layout } = drawn(view);
        const { scale, frame } = layout;
        const counts = boxes(layout);
        for (const box of counts) {
          expect(box.left).toBeGreaterThanOrEqual(scale.x0 - 0.01);
          expect(box.right).toBeLessThanOrEqual(Math.max(scale.x1, scale.x0 + box.right - box.left) + 0.01);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(frame.height);
          for (const other of counts) expect(other !== box && meet(box, other)).toBe(false);
          for (const label of layout.labels) {
            const { box: words, leader } = inkOf(label, frame);
            expect(meet(box, words)).toBe(false);
            const line = {
              left: leader.x - 0.5,
              right: leader.x + 0.5,
              top: Math.min(leader.from, leader.to),
              bottom: Math.max(leader.from, leader.to),
            };
            expect(meet(box, line)).toBe(false);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('stands clear of the words at the as-of line', () => {
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
        for (const box of boxes(layout)) expect(meet(box, words)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('is a stop of the keyboard, at its time', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { layout } = drawn(view);
        const stops = stopsOf(layout);
        expect(stops.filter((stop) => stop.kind === 'more')).toHaveLength(layout.more.length);
        const days = stops.map((stop) => stop.earliest);
        expect(days).toEqual(days.toSorted((a, b) => a - b));
      }),
    );
  });

  it('of the real records is there, with its names, while there is no room for all', () => {
    const layout = layoutFor(realRegister());
    expect(layout.named).toBeLessThan(layout.shown);
    expect(layout.more.reduce((n, one) => n + one.marks.length, layout.named)).toBe(layout.shown);
  });
});
