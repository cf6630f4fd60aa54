import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../src/timeline/card-place.ts';

describe('a card', () => {
  it('stays inside the window and never covers its mark', () => {
    fc.assert(
      fc.property(
        fc.record({
          width: fc.integer({ min: 320, max: 2560 }),
          height: fc.integer({ min: 300, max: 1400 }),
        }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 9, max: 120 }),
        fc.constantFrom('above' as const, 'below' as const, 'side' as const),
        (view, x, y, size, prefer) => {
          const left = x * (view.width - size);
          const top = y * (view.height - size);
          const about = { left, right: left + size, top, bottom: top + size };
          const place = placeCard(about, view, prefer);
          expect(place.left).toBeGreaterThanOrEqual(8);
          expect(place.left + place.width).toBeLessThanOrEqual(view.width - 8 + 0.01);
          const upper = place.bottom === undefined ? (place.top ?? 0) : place.bottom - place.maxHeight;
          const lower = place.bottom ?? (place.top ?? 0) + place.maxHeight;
          expect(upper).toBeGreaterThanOrEqual(7.99);
          expect(lower).toBeLessThanOrEqual(view.height - 7.99);
          const covers =
            place.left < about.right &&
            place.left + place.width > about.left &&
            upper < about.bottom &&
            lower > about.top;
          expect(covers).toBe(false);
        },
      ),
    );
  });

  it('stands where it would rather be when there is room', () => {
    const view = { width: 1440, height: 900 };
    const about = { left: 700, right: 709, top: 440, bottom: 449 };
    expect(placeCard(about, view, 'above')).toMatchObject({ bottom: 430, left: 544.5 });
    expect(placeCard(about, view, 'below')).toMatchObject({ top: 459 });
    expect(placeCard({ ...about, top: 40, bottom: 49 }, view, 'above')).toMatchObject({ top: 59 });
    expect(placeCard(about, view, 'side')).toMatchObject({ left: 719, top: 440 });
    expect(placeCard({ ...about, left: 1300, right: 1309 }, view, 'side')).toMatchObject({ left: 970 });
  });
});
