import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../../src/records/day.ts';
import { byTime } from '../../src/records/when.ts';
import { crowdOf } from '../../src/timeline/crowd.ts';
import { dragged, onMonth, pressed, rangeOf } from '../../src/timeline/handles.ts';
import { actionOf, handleMoveOf, isSingleKey } from '../../src/timeline/keys.ts';
import { between, type Move, moveFrom, nearestTo } from '../../src/timeline/order.ts';
import { stopsOf } from '../../src/timeline/stops.ts';
import { aVisit, registerOf } from '../support/register.ts';
import { registers } from './support/arbitrary.ts';
import { maskFor } from './support/crowd.ts';
import { layoutFor } from './support/layout.ts';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => actionOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('keys on the plot', () => {
  it.each([
    ['ArrowLeft', { kind: 'move', move: 'earlier', extend: false }],
    ['End', { kind: 'move', move: 'last', extend: false }],
    ['+', { kind: 'travel', step: { kind: 'zoom', factor: 1.6 } }],
    ['-', { kind: 'travel', step: { kind: 'zoom', factor: 0.625 } }],
    ['0', { kind: 'travel', step: { kind: 'whole' } }],
    ['PageDown', { kind: 'travel', step: { kind: 'screens', by: 1 } }],
    ['[', { kind: 'travel', step: { kind: 'period', by: -1 } }],
    [' ', { kind: 'pick' }],
    ['Escape', { kind: 'leave' }],
    ['Enter', undefined],
    ['Tab', undefined],
  ])('%s', (key, action) => {
    expect(press(key)).toEqual(action);
  });

  it('with Shift choose what they come past; + is typed with Shift on some keyboards', () => {
    expect(press('ArrowRight', { shiftKey: true })).toEqual({ kind: 'move', move: 'later', extend: true });
    expect(press('+', { shiftKey: true })).toEqual(press('+'));
  });

  it('leave to the browser what has Ctrl, ⌘ or Alt', () => {
    expect([
      press('+', { ctrlKey: true }),
      press('ArrowLeft', { altKey: true }),
      press('0', { metaKey: true }),
    ]).toEqual([undefined, undefined, undefined]);
  });

  it('that can be typed by chance are known as such', () => {
    expect(['+', '0', '[', ' ', 'ArrowLeft', 'Home'].map(isSingleKey)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the walk', () => {
  const walk = [
    { id: 'a', direction: 'inbound', earliest: 0, latest: 0 },
    { id: 'b', direction: 'outbound', earliest: 10, latest: 10 },
    { id: 'c', direction: 'joint', earliest: 20, latest: 20 },
    { id: 'd', direction: 'inbound', earliest: 30, latest: 30 },
  ] as const;

  it.each<[from: number, move: Move, to: string]>([
    [1, 'later', 'c'],
    [1, 'earlier', 'a'],
    [0, 'earlier', 'a'],
    [3, 'later', 'd'],
    [1, 'first', 'a'],
    [1, 'last', 'd'],
    [1, 'up', 'c'],
    [2, 'up', 'd'],
    [0, 'down', 'c'],
    [0, 'up', 'a'],
    [1, 'down', 'b'],
  ])('from %i goes %s to %s', (from, move, to) => {
    expect(moveFrom<(typeof walk)[number]>(walk, walk[from] ?? walk[0], move).id).toBe(to);
  });

  it('stays in its lane through time, and goes from lane to lane', () => {
    const laned = [
      { ...walk[0], lane: 0 },
      { ...walk[1], lane: 1 },
      { ...walk[2], lane: 0 },
      { ...walk[3], lane: 1 },
    ] as const;
    const from = (at: 0 | 1 | 2 | 3, move: Move) =>
      moveFrom<(typeof laned)[number]>(laned, laned[at], move).id;
    expect([from(0, 'later'), from(1, 'later'), from(0, 'last'), from(3, 'first')]).toEqual([
      'c',
      'd',
      'c',
      'b',
    ]);
    expect([from(2, 'down'), from(3, 'up'), from(3, 'down')]).toEqual(['d', 'c', 'b']);
  });

  it('finds what is nearest to a moment, the earlier of two as near', () => {
    expect([-5, 4, 5, 6, 99].map((day) => nearestTo(walk, day)?.id)).toEqual(['a', 'a', 'a', 'b', 'd']);
    expect(nearestTo([], 5)).toBeUndefined();
  });

  it('extends through time on its own side', () => {
    expect(between<(typeof walk)[number]>(walk, walk[0], walk[3]).map((p) => p.id)).toEqual(['a', 'd']);
    expect(between<(typeof walk)[number]>(walk, walk[3], walk[0]).map((p) => p.id)).toEqual(['a', 'd']);
    expect(between<(typeof walk)[number]>(walk, walk[0], walk[1]).map((p) => p.id)).toEqual(['a', 'b']);
  });

  it('passes over a side where nothing is', () => {
    const two = [walk[0], walk[1]];
    expect(moveFrom<(typeof walk)[number]>(two, walk[0], 'down').id).toBe('b');
  });

  it('by arrows comes past every visit in order of time', () => {
    fc.assert(
      fc.property(registers(40), (register) => {
        const stops = stopsOf(layoutFor(register));
        const walked: string[] = [];
        let at = stops[0];
        while (at && at.id !== walked.at(-1)) {
          walked.push(at.id);
          at = moveFrom(stops, at, 'later');
        }
        expect(walked.filter((id) => !id.startsWith('more '))).toEqual(
          register.visits.toSorted(byTime).map((v) => v.id),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('passes over what the filter leaves out', () => {
    const register = registerOf({ visits: [aVisit({ id: 'in' }), aVisit({ id: 'out' })] });
    expect(
      stopsOf(
        layoutFor(register, { crowd: crowdOf(register, null, maskFor(register, new Set(['in']))) }),
      ).map((s) => s.id),
    ).toEqual(['in']);
  });
});

describe('a handle of the strip', () => {
  const extent = { from: dayOf(2005, 1, 1), to: dayOf(2026, 12, 31) };
  const span = { from: dayOf(2016, 1, 1), to: dayOf(2020, 12, 31) };

  it.each([
    ['from', 'ArrowRight', '2016-04-01 2020-12-31'],
    ['from', 'ArrowLeft', '2015-10-01 2020-12-31'],
    ['from', 'PageUp', '2017-01-01 2020-12-31'],
    ['from', 'Home', '2005-01-01 2020-12-31'],
    ['from', 'End', '2020-12-04 2020-12-31'],
    ['to', 'ArrowRight', '2016-01-01 2021-03-31'],
    ['to', 'ArrowLeft', '2016-01-01 2020-09-30'],
    ['to', 'PageDown', '2016-01-01 2019-12-31'],
    ['to', 'End', '2016-01-01 2026-12-31'],
  ] as const)('%s goes with %s to %s', (end, key, wanted) => {
    const move = handleMoveOf(key);
    const next = move && pressed(end, move, span, extent);
    expect(next && `${isoOf(next.from)} ${isoOf(next.to)}`).toBe(wanted);
  });

  it('never passes the other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('from' as const, 'to' as const),
        fc.integer({ min: -20000, max: 30000 }),
        (end, day) => {
          const next = dragged(end, day, span, extent);
          expect(next.to - next.from).toBeGreaterThanOrEqual(27);
          expect(next.from).toBeGreaterThanOrEqual(extent.from);
          expect(next.to).toBeLessThanOrEqual(extent.to);
        },
      ),
    );
    expect(rangeOf('from', span, extent).max).toBe(span.to - 27);
  });

  it('let go of stands at the edge of a month', () => {
    expect([isoOf(onMonth('from', dayOf(2016, 1, 20))), isoOf(onMonth('to', dayOf(2016, 1, 20)))]).toEqual([
      '2016-02-01',
      '2016-01-31',
    ]);
  });
});
