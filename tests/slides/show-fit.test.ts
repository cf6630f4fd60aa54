import { describe, expect, test } from 'vitest';
import { drawnAround } from '../../src/slides/show/ahead.ts';
import { fitInto, notesHeight, recordFit } from '../../src/slides/show/fit.ts';
import { gridOf, stepIn } from '../../src/slides/show/grid.ts';

const wide = { width: 1920, height: 1080 };
const narrow = { width: 1440, height: 1080 };

describe('a slide in its room', () => {
  test.each([
    [wide, wide, { scale: 1, left: 0, top: 0, width: 1920, height: 1080 }],
    [wide, { width: 1440, height: 900 }, { scale: 0.75, left: 0, top: 45, width: 1440, height: 810 }],
    [wide, { width: 3840, height: 2160 }, { scale: 2, left: 0, top: 0, width: 3840, height: 2160 }],
    [narrow, wide, { scale: 1, left: 240, top: 0, width: 1440, height: 1080 }],
    [wide, { width: 390, height: 844 }, { left: 0, width: 390 }],
  ])('%o in %o', (slide, room, fit) => {
    expect(fitInto(slide, room)).toMatchObject(fit);
  });

  test('lies wholly in every room, its corner on a pixel', () => {
    for (const width of [320, 1023, 1441, 2559])
      for (const height of [480, 767, 1079, 1601]) {
        const fit = fitInto(wide, { width, height });
        expect(fit.left + fit.width).toBeLessThanOrEqual(width + 0.5);
        expect(fit.top + fit.height).toBeLessThanOrEqual(height + 0.5);
        expect([fit.left % 1, fit.top % 1]).toEqual([0, 0]);
        expect(fit.width / fit.height).toBeCloseTo(16 / 9);
      }
  });

  test('leaves notes what an upright window has over, else a third', () => {
    expect(notesHeight(wide, { width: 390, height: 844 })).toBe(625);
    expect(notesHeight(wide, { width: 1440, height: 900 })).toBe(270);
  });
});

describe('a record over a slide', () => {
  test('is set twice as large on a slide at its own size, and never smaller than on a page', () => {
    expect(recordFit(fitInto(wide, wide), wide).scale).toBe(2);
    const phone = { width: 390, height: 844 };
    expect(recordFit(fitInto(wide, phone), phone)).toEqual({ ...phone, scale: 1 });
  });

  test('leaves some of the slide to be seen, where there is room', () => {
    const { width, height } = recordFit(fitInto(wide, wide), wide);
    expect(width).toBeLessThan(1800);
    expect(height).toBeLessThan(1000);
  });
});

describe('slides made ready', () => {
  test.each([
    [0, 0, 5, [0, 1]],
    [2, 2, 5, [1, 2, 3]],
    [4, 4, 5, [3, 4]],
    // A move on: what was seen last stays, and the next but one is not drawn yet.
    [3, 2, 5, [1, 2, 3]],
    // A leap.
    [9, 2, 10, [1, 2, 3, 9]],
    [0, 0, 1, [0]],
  ])('at %i, settled at %i of %i', (at, settled, count, want) => {
    expect(drawnAround(at, settled, count)).toEqual(want);
  });
});

describe('the grid of slides', () => {
  test.each([
    [0, 1, 0],
    [358, 1, 358],
    [900, 3, 284],
    [1324, 4, 313],
    [2400, 4, 582],
  ])('in a room of %i px has %i columns of %i px', (room, columns, width) => {
    expect(gridOf(room)).toEqual({ columns, width });
  });

  test.each([
    ['ArrowRight', 4, 5],
    ['ArrowRight', 9, 9],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 4, 8],
    // Nothing is below: it stays.
    ['ArrowDown', 7, 7],
    ['ArrowUp', 2, 2],
    ['ArrowUp', 6, 2],
    ['Home', 6, 0],
    ['End', 2, 9],
    ['Enter', 2, undefined],
    ['x', 2, undefined],
  ])('%s from %i of ten in rows of four goes to %s', (key, from, to) => {
    expect(stepIn(key, from, 10, 4)).toBe(to);
  });
});
