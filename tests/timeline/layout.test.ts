import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/records/day.ts';
import { during } from '../../src/records/when.ts';
import { crowdOf } from '../../src/timeline/crowd.ts';
import { markY, roomOf } from '../../src/timeline/frame.ts';
import { inkOf } from '../../src/timeline/label-ink.ts';
import type { Layout } from '../../src/timeline/layout.ts';
import { aPartner, aVisit, realRegister, registerOf } from '../support/register.ts';
import { rowsWhere } from './support/crowd.ts';
import { layoutFor } from './support/layout.ts';
import { drawn, views } from './support/views.ts';

describe('marks', () => {
  it('stand for every visit that may have been in view, or are counted in columns', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { layout, span, matches } = drawn(view);
        // Before columns of the others, those that fit have their marks.
        const own = layout.bins.length > 0 && matches;
        const seen = view.register.visits.filter(
          (v, row) =>
            during(v.when, Math.floor(span.from), Math.ceil(span.to)) !== 'no' && (!own || own[row] === 1),
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
        if (layout.marks.length === free.marks.length) expect(places(layout)).toEqual(places(free));
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

describe('over columns', () => {
  const featured = aPartner({ id: 'f', name: 'Featured', featured: true });
  const visits = Array.from({ length: 400 }, (_, i) =>
    aVisit({ id: `v${i}`, date: i < 30 ? '2020-05-05' : '2020-06', partners: i < 30 ? ['f'] : [] }),
  );
  const layout = layoutFor(registerOf({ partners: [featured], visits }));

  it('leaders of the featured come from the ruler, and end at their names', () => {
    expect(layout.mode).toBe('columns');
    expect(layout.labels.length).toBeGreaterThan(0);
    for (const label of layout.labels) {
      const { leader } = inkOf(label, layout.frame);
      expect(layout.frame.rulerTop - leader.from).toBeLessThan(20);
      expect(leader.to).toBeLessThan(leader.from);
    }
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
    const layout = layoutFor(real, {
      crowd: crowdOf(
        real,
        rowsWhere(real, (v) => v.partners.includes('cast')),
        null,
      ),
    });
    expect(layout.labels.map((l) => l.kind)).toEqual(cast.map(() => 'sentence'));
    expect(layout.frame.height).toBeLessThan(260);
  });
});
