import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deck, Slide } from '../../src/slides/deck.ts';
import { nextTime, setTimes, timesOf } from '../../src/slides/editor/agenda.ts';
import {
  addSlide,
  duplicateSlide,
  hideSlide,
  moveSlide,
  planDeck,
  planSlide,
  pointSlide,
  removeSlide,
  setGuests,
  typeLine,
  typeNotes,
  typeTitle,
} from '../../src/slides/editor/deck-edits.ts';
import { begin, pause, redo, STEPS, step, undo } from '../../src/slides/editor/history.ts';

const deck: Deck = {
  about: { kind: 'partner', id: 'cast' },
  slides: ['a', 'b', 'c'].map((id) => ({ id, kind: id })),
};
const order = ({ slides }: Deck) => slides.map(({ id }) => id).join('');
const slideOf = ({ slides }: Deck, id = 'a') => slides.find((slide) => slide.id === id) as Slide;

describe('what is done to a deck', () => {
  test.each([
    ['a', 2, 'bca'],
    ['c', 0, 'cab'],
    ['b', 9, 'acb'],
    ['b', -3, 'bac'],
    ['b', 1, 'abc'],
    ['x', 0, 'abc'],
  ])('%s moves to place %i: %s', (id, to, expected) => {
    expect(order(moveSlide(deck, id, to))).toBe(expected);
  });

  test('a move and the move back is nothing, and no slide is made anew', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'c'), fc.nat(4), (id, to) => {
        const from = deck.slides.findIndex((slide) => slide.id === id);
        const back = moveSlide(moveSlide(deck, id, to), id, from);
        expect(back.slides).toEqual(deck.slides);
        expect(new Set([...back.slides, ...deck.slides]).size).toBe(3);
      }),
    );
  });

  test('a slide is added after another, at the end, and under a name of its own', () => {
    const first = addSlide(deck, { kind: 'text' }, 'a');
    expect(order(first.deck)).toBe('atextbc');
    const second = addSlide(first.deck, { kind: 'text', of: 'x' });
    expect(second.id).toBe('text-2');
    expect(second.deck.slides.at(-1)).toEqual({ id: 'text-2', kind: 'text', of: 'x' });
    expect(addSlide(second.deck, { kind: 'text' }, 'gone').id).toBe('text-3');
  });

  test('a slide once more has all of it but its name', () => {
    const typed = typeLine(deck, 'a', 'title', 'en', 'Hello');
    const { deck: twice, id } = duplicateSlide(typed, 'a');
    expect(order(twice)).toBe('aa-2bc');
    expect(slideOf(twice, id)).toEqual({ ...slideOf(typed), id: 'a-2' });
    expect(duplicateSlide(deck, 'gone')).toEqual({ deck, id: 'gone' });
  });

  test('what changes nothing gives the same deck', () => {
    const changed = typeLine(deck, 'a', 'title', 'en', 'Hello');
    for (const same of [
      moveSlide(deck, 'a', 0),
      hideSlide(deck, 'a', false),
      removeSlide(deck, 'gone'),
      typeLine(deck, 'a', 'title', 'en', undefined),
      typeNotes(deck, 'a', 'zh', undefined),
      planSlide(deck, 'a', undefined),
      typeTitle(deck, 'en', '  '),
      setGuests(deck, []),
    ])
      expect(same).toBe(deck);
    expect(typeLine(changed, 'a', 'title', 'en', 'Hello')).toBe(changed);
  });

  const undone: readonly (readonly [string, (deck: Deck) => Deck, (deck: Deck) => Deck])[] = [
    ['hidden', (d) => hideSlide(d, 'a', true), (d) => hideSlide(d, 'a', false)],
    ['a line', (d) => typeLine(d, 'a', 't', 'en', 'x'), (d) => typeLine(d, 'a', 't', 'en', undefined)],
    ['notes', (d) => typeNotes(d, 'a', 'zh', 'x'), (d) => typeNotes(d, 'a', 'zh', undefined)],
    ['minutes of a slide', (d) => planSlide(d, 'a', 2), (d) => planSlide(d, 'a', undefined)],
    ['minutes', (d) => planDeck(d, 20), (d) => planDeck(d, undefined)],
    ['a title', (d) => typeTitle(d, 'en', 'x'), (d) => typeTitle(d, 'en', '')],
    ['guests', (d) => setGuests(d, [{ name: { en: 'A' } }]), (d) => setGuests(d, [])],
  ];
  test.each(undone)('%s: set and taken back leaves no trace', (_, set, back) => {
    expect(set(deck)).not.toEqual(deck);
    expect(back(set(deck))).toEqual(deck);
  });

  test('a line is typed in each language by itself, and an empty one is typed too', () => {
    const typed = typeLine(typeLine(deck, 'a', 't', 'en', ''), 'a', 't', 'zh', '好');
    expect(slideOf(typed).edits).toEqual({ t: { en: '', zh: '好' } });
    expect(slideOf(typeLine(typed, 'a', 't', 'en', undefined)).edits).toEqual({ t: { zh: '好' } });
    expect(slideOf(typed, 'b')).toBe(slideOf(deck, 'b'));
  });

  test('fields that are not known stay through every change', () => {
    const own = { ...deck, room: 'A', slides: deck.slides.map((slide) => ({ ...slide, tag: slide.id })) };
    const all = pointSlide(hideSlide(moveSlide(own, 'a', 2), 'a', true), 'a', 'x');
    expect(all).toMatchObject({ room: 'A', slides: [{ tag: 'b' }, { tag: 'c' }, { tag: 'a' }] });
  });
});

describe('an agenda', () => {
  const agenda: Deck = {
    about: { kind: 'nothing' },
    slides: [
      {
        id: 'agenda',
        kind: 'agenda',
        of: '10:00,10:15,10:30',
        edits: {
          title: { en: 'T' },
          'row.0': { en: 'zero' },
          'row.1': { en: 'one' },
          'row.2': { en: 'two' },
        },
      },
    ],
  };

  test('what was typed goes with its time', () => {
    const shorter = slideOf(setTimes(agenda, 'agenda', ['10:00', '10:30'], [0, 2]), 'agenda');
    expect(timesOf(shorter)).toEqual(['10:00', '10:30']);
    expect(shorter.edits).toEqual({ title: { en: 'T' }, 'row.0': { en: 'zero' }, 'row.1': { en: 'two' } });
    const longer = slideOf(
      setTimes(agenda, 'agenda', ['9:00', '10:00', '10:15', '10:30'], [undefined, 0, 1, 2]),
      'agenda',
    );
    expect(longer.edits).toMatchObject({ 'row.1': { en: 'zero' }, 'row.3': { en: 'two' } });
    expect(longer.edits?.['row.0']).toBeUndefined();
  });

  test.each([
    [[], '09:00'],
    [['9:50'], '10:05'],
    [['23:55'], '23:59'],
    [['soon'], '09:00'],
  ])('after %j comes %s', (times, next) => {
    expect(nextTime(times)).toBe(next);
  });
});

describe('steps', () => {
  test('are taken back and done again, at least a hundred of them', () => {
    let history = begin(0);
    for (let n = 1; n <= 150; n++) history = step(history, n);
    for (let n = 149; n >= 49; n--) {
      history = undo(history);
      expect(history.present).toBe(n);
    }
    history = redo(history);
    expect(history.present).toBe(50);
    expect(step(history, 99).future).toEqual([]);
  });

  test('are forgotten in the end', () => {
    let history = begin(0);
    for (let n = 1; n <= STEPS + 50; n++) history = step(history, n);
    expect(history.past).toHaveLength(STEPS);
  });

  test('of one name are one step, until there is a pause', () => {
    let history = begin('');
    for (const text of ['W', 'We', 'Wel']) history = step(history, text, 'title');
    history = step(pause(history), 'Welc', 'title');
    history = step(history, 'Welc!', 'other');
    expect(history.past).toEqual(['', 'Wel', 'Welc']);
    expect(undo(undo(history)).present).toBe('Wel');
  });

  test('at their ends nothing happens, and the same again is no step', () => {
    const history = begin(7);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
    expect(step(history, 7)).toBe(history);
    expect(pause(history)).toBe(history);
  });
});
