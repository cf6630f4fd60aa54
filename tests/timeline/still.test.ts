import { describe, expect, test } from 'vitest';
import { subjectOf } from '../../src/slides/subject.ts';
import { crowdOf, datesIn, extentOfAll, rowsOn } from '../../src/timeline/crowd.ts';
import { markScale, markY } from '../../src/timeline/frame.ts';
import { sidesOf } from '../../src/timeline/marks.ts';
import { miniOf } from '../../src/timeline/mini.ts';
import { scaleOf } from '../../src/timeline/scale.ts';
import { stillTimeline } from '../../src/timeline/still.ts';
import { estimate } from '../../src/timeline/text-width.ts';
import { wordsIn } from '../../src/words/index.ts';
import { realRegister } from '../support/register.ts';

const register = realRegister();
const speech = { lang: 'en', words: wordsIn('en'), measure: estimate };
const all = subjectOf({ kind: 'visits', query: '' }, register).rows;

describe('a timeline to be looked at, for a place', () => {
  test.each([
    ['all visits, wide', all, { width: 840, height: 270 }, 0.8],
    ['all visits, narrow', all, { width: 600, height: 270 }, 0.7],
    [
      'a theme',
      subjectOf({ kind: 'theme', id: 'belt-and-road' }, register).rows,
      { width: 840, height: 270 },
      0.9,
    ],
  ])('%s: is no higher, and its letters keep their size as long as they can', (_, rows, place, least) => {
    const { layout, scale } = stillTimeline(register, rows, place, speech);
    expect(layout.frame.height * scale).toBeLessThanOrEqual(place.height + 0.5);
    expect(scale).toBeGreaterThanOrEqual(least);
  });

  test('where rows of marks stand closer, the marks are smaller and none lies on the next', () => {
    const { layout } = stillTimeline(register, all, { width: 600, height: 270 }, speech);
    const { frame } = layout;
    expect(markScale(frame)).toBeLessThan(1);
    const pitch = markY(frame, 'outbound', 1) - markY(frame, 'outbound', 0);
    expect(pitch).toBeGreaterThanOrEqual(9 * markScale(frame) - 0.01);
  });

  test('with room for all, marks have their usual size', () => {
    const { layout, scale } = stillTimeline(register, all, { width: 1200, height: 900 }, speech);
    expect([scale, markScale(layout.frame)]).toEqual([1, 1]);
  });
});

describe('a small line', () => {
  const crowd = crowdOf(register, all, null);
  const span = extentOfAll(register);
  const scale = scaleOf(span, 0, 500);
  const sides = sidesOf(crowd, rowsOn(crowd, datesIn(crowd, span)), scale);

  test('grows with its rows of marks, and with a bound it does not', () => {
    const free = miniOf(104, scale, sides);
    const bound = miniOf(104, scale, sides, 143);
    expect(free.height).toBeGreaterThan(143);
    expect(bound.height).toBeLessThanOrEqual(143);
    expect(bound.dot).toBeLessThan(free.dot);
    const deepest = bound.rowY('outbound', sides.outbound.depth - 1);
    expect(deepest + bound.dot / 2).toBeLessThanOrEqual(bound.height - bound.foot);
    expect(bound.rowY('inbound', sides.inbound.depth - 1)).toBeGreaterThan(20);
  });
});
