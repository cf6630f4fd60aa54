import { describe, expect, test } from 'vitest';
import { keysOfShow, type PressedOn, showCommandOf } from '../../src/slides/show/show-keys.ts';
import { languages, wordsIn } from '../../src/words/index.ts';

const press = (key: string, held: Partial<Parameters<typeof showCommandOf>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
});
const slide = { on: 'slide', single: true, onStage: true } as const;

/** Those of clickers and of the keyboard's own names for them. */
const LONG = [
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Backspace', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Enter', 'enter'],
  ['Escape', 'escape'],
  ['F5', 'start'],
] as const;

const SHORT = [
  ['b', 'black'],
  ['B', 'black'],
  ['.', 'black'],
  ['w', 'white'],
  ['o', 'overview'],
  ['f', 'fullScreen'],
  ['n', 'notes'],
  ['l', 'laser'],
  ['d', 'draw'],
  ['t', 'tongue'],
  ['s', 'presenter'],
  ['p', 'presenter'],
  ['?', 'help'],
] as const;

describe('a key on a slide', () => {
  test.each([...LONG, ...SHORT])('%s: %s', (key, verb) => {
    expect(showCommandOf(press(key), slide)).toEqual({ do: verb });
  });

  test('is nothing when nothing is meant by it', () => {
    for (const key of ['x', 'Tab', 'F6', 'Shift', 'constructor', '/'])
      expect(showCommandOf(press(key), slide)).toBeUndefined();
  });

  test('that is a digit is part of a number', () => {
    for (const digit of ['0', '7'])
      expect(showCommandOf(press(digit), slide)).toEqual({ do: 'digit', digit });
  });

  test('with Shift the space bar goes back', () => {
    expect(showCommandOf(press(' ', { shiftKey: true }), slide)).toEqual({ do: 'previous' });
  });

  test('with Ctrl, ⌘ or Alt, or that composes a sign, is none of ours', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])
      for (const [key] of [...LONG, ...SHORT]) expect(showCommandOf(press(key, held), slide)).toBeUndefined();
  });

  test('works without keys of one character, if it is none', () => {
    const off = { on: 'slide', single: false, onStage: false } as const;
    for (const [key, verb] of LONG) expect(showCommandOf(press(key), off)).toEqual({ do: verb });
    for (const [key] of [...SHORT, ['4']]) expect(showCommandOf(press(key), off)).toBeUndefined();
  });

  test('of a clicker works without them while the slide has the focus, and no other character', () => {
    for (const on of ['slide', 'control', 'dialog', 'blank'] as const) {
      const off = { on, single: false, onStage: true } as const;
      for (const [key, verb] of SHORT) {
        const want = verb === 'black' ? { do: verb } : undefined;
        expect(showCommandOf(press(key), off), `${key} on ${on}`).toEqual(want);
      }
      expect(showCommandOf(press('4'), off)).toBeUndefined();
    }
  });
});

describe('a key elsewhere', () => {
  const at = (on: PressedOn) => (key: string) =>
    showCommandOf(press(key), { on, single: true, onStage: false })?.do;

  test.each([
    // Enter and Space are for the button; arrows go on turning slides.
    ['control', { Enter: undefined, ' ': undefined, ArrowRight: 'next', b: 'black', Escape: 'escape' }],
    ['text', { ArrowDown: undefined, ArrowUp: undefined, ArrowRight: 'next', PageDown: 'next' }],
    ['field', { ArrowRight: undefined, b: undefined, ' ': undefined, F5: undefined, Escape: 'escape' }],
    // What lies open scrolls by the arrows and is closed by Esc itself; the screen can be put out all the same.
    [
      'dialog',
      { ArrowRight: undefined, Enter: undefined, Escape: undefined, o: undefined, b: 'black', w: 'white' },
    ],
    ['blank', { ArrowRight: 'next', Enter: 'enter', Escape: 'escape', b: 'black' }],
  ] as const)('on a %s', (on, wants) => {
    for (const [key, verb] of Object.entries(wants)) expect(at(on)(key), key).toBe(verb);
  });
});

describe('the list of keys', () => {
  test.each(languages)('says in $name what each does', ({ id }) => {
    const { does } = wordsIn(id).show.help;
    for (const [, verb] of keysOfShow) expect(does[verb]).toBeTruthy();
  });

  test('names a key for everything that keys do', () => {
    const listed = new Set(keysOfShow.map(([, verb]) => verb));
    for (const [, verb] of [...LONG, ...SHORT]) if (verb !== 'last') expect(listed).toContain(verb);
  });
});
