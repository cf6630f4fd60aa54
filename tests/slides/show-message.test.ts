import { describe, expect, test } from 'vitest';
import { type Message, readMessage, sameRecords, writeMessage } from '../../src/slides/presenter/step.ts';
import { all, shared, stamp, state } from './steps.ts';

describe('the records of two windows', () => {
  test.each([
    ['are the same', {}, true],
    ['differ in number', { visits: 108 }, false],
    ['differ in day', { asOf: 20_001 }, false],
    ['differ in words', { hash: 'cd' }, false],
    ['cannot be compared with and without names', { names: 'off', hash: 'cd' }, true],
  ] as const)('%s', (_, change, same) => {
    expect(sameRecords(stamp, { ...stamp, ...change })).toBe(same);
  });
});

describe('a message', () => {
  const messages: readonly Message[] = [
    { say: 'ask', n: 0 },
    state(all(7, 'x'), 'people'),
    {
      say: 'state',
      writings: all(1),
      shared: shared('a', { open: '/visits/x', blank: 'black', in: 'zh' }),
      stamp,
    },
    { say: 'point', point: { x: 0, y: 1 } },
    { say: 'point', point: null },
  ];

  test('reads as it was written, also with what else stands beside it', () => {
    for (const message of messages)
      expect(readMessage({ show: 'id', ...structuredClone(writeMessage(message)) })).toEqual(message);
  });

  const good = writeMessage(state(all(7, 'x'), 'people'));
  const other = (part: 'shared' | 'stamp' | 'writings', change: object) => ({
    ...good,
    [part]: { ...(good[part] as object), ...change },
  });
  test.each([
    ['nothing', null],
    ['a text', 'ask'],
    ['no kind', { n: 1 }],
    ['another kind', { say: 'leave' }],
    ['no number', { say: 'ask' }],
    ['a number below none', { say: 'ask', n: -1 }],
    ['a number that is none', other('writings', { slide: { n: Number.NaN, by: 'x' } })],
    ['no writer', other('writings', { slide: { n: 1 } })],
    ['a part that nobody wrote', other('writings', { open: undefined })],
    ['no state', { ...good, shared: undefined }],
    ['a slide that is no text', other('shared', { slide: {} })],
    ['an address that leads out', other('shared', { open: 'https://elsewhere.example/' })],
    ['an address without end', other('shared', { open: `/${'x'.repeat(5000)}` })],
    ['a language that there is not', other('shared', { in: 'fr' })],
    ['a look that there is not', other('shared', { look: 'neon' })],
    ['a screen that there is not', other('shared', { blank: 'red' })],
    ['a beginning that is none', other('shared', { began: '1000' })],
    ['names neither on nor off', other('stamp', { names: 'maybe' })],
    ['a place beside the slide', { say: 'point', point: { x: 2, y: 0 } }],
    ['half a place', { say: 'point', point: { x: 0.5 } }],
  ])('that holds %s is none', (_, value) => {
    expect(readMessage(value)).toBeUndefined();
  });
});
