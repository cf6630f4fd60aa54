import { describe, expect, test } from 'vitest';
import { commandOf } from '../../src/app/keys.ts';

const press = (key: string, held: Partial<Parameters<typeof commandOf>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...held,
});
const free = { typing: false, single: true, afterGo: false };

describe('a key', () => {
  test.each([
    ['/', { do: 'palette' }],
    ['?', { do: 'help' }],
    ['c', { do: 'copy' }],
    ['C', { do: 'copy' }],
    ['[', { do: 'beside', which: 'prev' }],
    [']', { do: 'beside', which: 'next' }],
    ['g', 'wait'],
    ['x', undefined],
    ['Enter', undefined],
  ])('%s alone', (key, want) => {
    expect(commandOf(press(key), free)).toEqual(want);
  });

  test.each([
    ['o', 'overview'],
    ['v', 'visits'],
    ['p', 'partners'],
    ['t', 'themes'],
    ['e', 'people'],
    ['m', 'decks'],
    ['d', 'data'],
  ])('g then %s goes to %s', (key, to) => {
    expect(commandOf(press(key), { ...free, afterGo: true })).toEqual({ do: 'go', to });
    // Alone it goes nowhere: `p` presents, all others do nothing.
    expect(commandOf(press(key), free)).toEqual(key === 'p' ? { do: 'present' } : undefined);
  });

  test.each([
    ['while typing', { ...free, typing: true }],
    ['when switched off', { ...free, single: false }],
  ])('does nothing alone %s, but opens the palette with Ctrl or ⌘', (_, where) => {
    for (const key of ['/', '?', 'c', 'g', 'p', '[', ']'])
      expect(commandOf(press(key), where)).toBeUndefined();
    expect(commandOf(press('k', { ctrlKey: true }), where)).toEqual({ do: 'palette' });
    expect(commandOf(press('K', { metaKey: true }), where)).toEqual({ do: 'palette' });
  });

  test('with Ctrl, ⌘ or Alt is the browser’s or the system’s', () => {
    expect(commandOf(press('c', { ctrlKey: true }), free)).toBeUndefined();
    expect(commandOf(press('c', { metaKey: true }), free)).toBeUndefined();
    expect(commandOf(press('g', { altKey: true }), free)).toBeUndefined();
  });

  test('that composes a Chinese word is none of ours', () => {
    expect(commandOf(press('c', { isComposing: true }), free)).toBeUndefined();
  });
});
