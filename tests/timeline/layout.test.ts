import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/records/day.ts';
import type { Register } from '../../src/records/register.ts';
import { during } from '../../src/records/when.ts';
import { markY, roomOf } from '../../src/timeline/frame.ts';
import { type Box, inkOf } from '../../src/timeline/label-ink.ts';
import type { Layout } from '../../src/timeline/layout.ts';
import { daysOf, extentOf, type Span, zoomed } from '../../src/timeline/scale.ts';
import { realRegister, registerOf } from '../support/register.ts';
import { registers } from './support/arbitrary.ts';
import { layoutFor } from './support/layout.ts';

const meet = (p: Box, q: Box): boolean =>
  p.left < q.right - 0.01 && p.right > q.left + 0.01 && p.top < q.bottom - 0.01 && p.bottom > q.top + 0.01;

/** A part of all time, by where it begins and how much of it it shows. */
const partOf = (register: Register, at: number, share: number): Span => {
  const extent = extentOf(register.visits, register.asOf);
  return zoomed(extent, 1 / share, extent.from + at * daysOf(extent), extent);
};

const views = fc.record({
  register: registers(160),
  width: fc.integer({ min: 320, max: 2560 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  share: fc.double({ min: 0.005, max: 1, noNaN: true }),
  lang: fc.constantFrom('en', 'zh'),
  matching: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
});

const drawn = ({
  register,
  width,
  at,
  share,
  lang,
  matching,
}: typeof views extends fc.Arbitrary<infer T> ? T : never) => {
  const matches =
    matching === null ? null : new Set(register.visits.filter((_, i) => i % matching === 0).map((v) => v.id));
  const whole = layoutFor(register, { width, lang });
  const span = partOf(register, at, share);
  return {
    layout: layoutFor(register, { width, lang, span, matches, floor: roomOf(whole.frame) }),
    whole,
    span,
    matches,
  };
};

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
        if (matches) expect(layout.labels.every((label) => matches.has(label.mark.visit.id))).toBe(true);
      }),
    );
  });
});

describe('marks', () => {
  it('stand for every visit that may have been in view, or are counted in columns', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { layout, span } = drawn(view);
        const seen = view.register.visits.filter(
          (v) => during(v.when, Math.floor(span.from), Math.ceil(span.to)) !== 'no',
        );
        if (layout.mode !== 'columns')
          expect(new Set(layout.marks.map((m) => m.visit.id))).toEqual(new Set(seen.map((v) => v.id)));
        else expect(layout.bins.length).toBeGreaterThan(0);
      }),
    );
  });

  it('of one row never overlap, and stay in the frame', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { marks, frame } = drawn(view).layout;
        for (const one of marks) {
          const y = markY(frame, one.visit.direction, one.row);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(frame.height);
          for (const other of marks)
            if (other !== one && other.visit.direction === one.visit.direction && other.row === one.row)
              expect(one.a < other.b && one.b > other.a).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('come in order of time', () => {
    fc.assert(
      fc.property(views, (view) => {
        const days = drawn(view).layout.marks.map((m) => m.visit.when.earliest);
        expect(days).toEqual(days.toSorted((a, b) => a - b));
      }),
    );
  });

  it('do not move when a filter changes', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { layout, span } = drawn(view);
        const free = layoutFor(view.register, {
          width: view.width,
          lang: view.lang,
          span,
          floor: roomOf(layoutFor(view.register, { width: view.width, lang: view.lang }).frame),
        });
        const places = (l: Layout) => l.marks.map((m) => [m.visit.id, m.a, m.b, m.row]);
        expect(places(layout)).toEqual(places(free));
        if (layout.mode !== 'cards') expect(layout.frame.rulerTop).toBe(free.frame.rulerTop);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the real records', () => {
  const register = realRegister();

  it('have a mark each, and at least half of them a name', () => {
    const layout = layoutFor(register);
    expect(layout.mode).toBe('names');
    expect(layout.marks).toHaveLength(register.visits.length);
    expect(layout.named).toBeGreaterThanOrEqual(register.visits.length / 2);
  });

  it('name every visit of a featured partner, with its seal', () => {
    const layout = layoutFor(register);
    const featured = register.visits.filter((v) =>
      v.partners.some((id) => register.dashboard.featuredPartners.includes(id)),
    );
    const named = new Map(layout.labels.map((l) => [l.mark.visit.id, l]));
    expect(featured.length).toBeGreaterThan(0);
    for (const visit of featured) expect(named.get(visit.id)?.name.featured).toBeDefined();
  });

  it('turn to cards in a spring', () => {
    const layout = layoutFor(register, { span: { from: dayOf(2021, 3, 1), to: dayOf(2021, 6, 30) } });
    expect(layout.mode).toBe('cards');
    expect(layout.labels.every((label) => label.kind === 'card')).toBe(true);
    expect(layout.named).toBeGreaterThanOrEqual(layout.shown - 1);
  });

  it('say where nothing is on record yet', () => {
    const wide = layoutFor(register, {
      span: { from: dayOf(2022, 1, 1), to: dayOf(2026, 12, 31) },
      width: 1600,
    });
    expect(wide.note?.lines.join(' ')).toBe('Nothing yet on record for 2026');
    expect(layoutFor(register).asOf?.before).toBe('nothing yet on record for 2026; ');
    expect(
      layoutFor(register, { span: { from: dayOf(2016, 1, 1), to: dayOf(2020, 12, 31) } }).asOf,
    ).toBeUndefined();
  });
});

describe('few and none', () => {
  it('draws an empty ruler when there is nothing', () => {
    const layout = layoutFor(registerOf());
    expect([layout.marks.length, layout.shown, layout.named, layout.asOf?.before]).toEqual([0, 0, 0, '']);
    expect(layout.frame.height).toBeGreaterThan(100);
  });

  it('may give each of a few visits a sentence', () => {
    const real = realRegister();
    const cast = real.visits.filter((v) => v.partners.includes('cast'));
    const layout = layoutFor({ ...real, visits: cast });
    expect(layout.labels.map((l) => l.kind)).toEqual(cast.map(() => 'sentence'));
    expect(layout.frame.height).toBeLessThan(260);
  });
});
