import { describe, expect, test } from 'vitest';
import { strokePath } from '../../src/slides/show/stroke.ts';
import { gestureOf } from '../../src/slides/show/swipe.ts';

const WIDTH = 400;
const spot = (x: number, y: number, at = 0) => ({ x, y, at });

describe('what a finger meant', () => {
  test.each([
    ['a swipe to the left', spot(300, 200), spot(180, 210, 200), 'next'],
    ['a swipe to the right', spot(100, 200), spot(260, 190, 200), 'previous'],
    ['a touch at the right', spot(380, 200), spot(382, 201, 90), 'next'],
    ['a touch at the left', spot(20, 200), spot(20, 200, 90), 'previous'],
    ['a touch in the middle', spot(200, 200), spot(203, 198, 90), 'middle'],
    ['a way down', spot(200, 100), spot(220, 300, 200), undefined],
    ['a way that is more down than across', spot(200, 100), spot(270, 160, 200), undefined],
    ['a short way', spot(200, 100), spot(230, 100, 200), undefined],
    ['a slow way', spot(300, 200), spot(100, 200, 1500), undefined],
    ['a long touch', spot(380, 200), spot(380, 200, 1500), undefined],
  ] as const)('%s', (_, from, to, want) => {
    expect(gestureOf(from, to, WIDTH)).toBe(want);
  });
});

describe('a stroke of the hand', () => {
  test.each([
    [[], ''],
    [[[1, 2]], 'M1.0 2.0l0 0'],
    [
      [
        [0, 0],
        [10, 0],
      ],
      'M0.0 0.0L10.0 0.0',
    ],
    [
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      'M0.0 0.0Q10.0 0.0 10.0 5.0L10.0 10.0',
    ],
  ])('%o', (places, path) => {
    expect(strokePath(places.map(([x = 0, y = 0]) => ({ x, y })))).toBe(path);
  });
});
