import { describe, expect, test } from 'vitest';
import type { Deck } from '../../src/slides/deck.ts';
import { clockText, paceOf, planned, planOf } from '../../src/slides/presenter/time-plan.ts';

const MINUTE = 60_000;

/** A deck of slides with these minutes; `h` is hidden. */
const deck = (whole: number | undefined, ...minutes: readonly (number | null | 'h')[]): Deck => ({
  about: { kind: 'nothing' },
  ...(whole !== undefined && { minutes: whole }),
  slides: minutes.map((m, i) => ({
    id: `s${i}`,
    kind: 'text',
    ...(typeof m === 'number' && { minutes: m }),
    ...(m === 'h' && { hidden: true as const }),
  })),
});
const inMinutes = (of: Deck) => planOf(of).map(({ from, to }) => [from / MINUTE, to / MINUTE]);

describe('planned time', () => {
  test.each([
    [
      'the same for each',
      deck(15, null, null, null),
      [
        [0, 5],
        [5, 10],
        [10, 15],
      ],
    ],
    [
      'fifteen minutes when nothing is said',
      deck(undefined, null, null, null),
      [
        [0, 5],
        [5, 10],
        [10, 15],
      ],
    ],
    [
      'its own, and the rest shared',
      deck(10, 4, null, null),
      [
        [0, 4],
        [4, 7],
        [7, 10],
      ],
    ],
    [
      'hidden slides take none',
      deck(10, null, 'h', null),
      [
        [0, 5],
        [5, 10],
      ],
    ],
    [
      'where none is left, half a minute',
      deck(5, 5, null),
      [
        [0, 5],
        [5, 5.5],
      ],
    ],
    [
      'all said',
      deck(15, 1, 2),
      [
        [0, 1],
        [1, 3],
      ],
    ],
    ['no slide', deck(15), []],
  ])('%s', (_, of, want) => {
    expect(inMinutes(of)).toEqual(want);
    expect(planned(planOf(of))).toBe((want.at(-1)?.[1] ?? 0) * MINUTE);
  });

  test.each([
    [0, 0, { is: 'on-time' }],
    [0, 5.9, { is: 'on-time' }],
    [0, 6, { is: 'behind', minutes: 1 }],
    [0, 8.5, { is: 'behind', minutes: 3 }],
    [1, 8.5, { is: 'on-time' }],
    // Early is no reason to say anything.
    [2, 1, { is: 'on-time' }],
    [2, 15.9, { is: 'on-time' }],
    [2, 17.2, { is: 'over', minutes: 2 }],
    [0, 17.2, { is: 'over', minutes: 2 }],
  ])('on slide %i after %f min of 3 × 5', (at, minutes, want) => {
    expect(paceOf(planOf(deck(15, null, null, null)), at, minutes * MINUTE)).toEqual(want);
  });

  test.each([
    [0, '0:00'],
    [-3000, '0:00'],
    [252_900, '4:12'],
    [3_600_000, '1:00:00'],
    [3_852_000, '1:04:12'],
  ])('%i ms reads %s', (ms, text) => {
    expect(clockText(ms)).toBe(text);
  });
});
