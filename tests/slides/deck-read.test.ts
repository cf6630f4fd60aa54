import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deck } from '../../src/slides/deck.ts';
import { readDeck } from '../../src/slides/keep/read-deck.ts';
import { writeDeck } from '../../src/slides/keep/write-deck.ts';
import { languages, wordsIn } from '../../src/words/index.ts';
import { aDeck } from './deck-arbitrary.ts';

const file = (fields: object): string =>
  JSON.stringify({ format: 'partnership-deck', version: 1, slides: [], ...fields });

/** The faults of a file, each as `code at`. */
const faultsOf = (text: string) => readDeck(text).faults.map(({ code, at }) => `${code} ${at}`.trim());

const onlySlide = (fields: object) => readDeck(file({ slides: [fields] })).deck?.slides[0];

describe('a deck out of a file', () => {
  test('what is written is what is read', () => {
    fc.assert(
      fc.property(aDeck(true), (deck) => {
        const read = readDeck(writeDeck(deck));
        expect(read.faults).toEqual([]);
        expect(read.deck).toEqual(deck);
      }),
      { numRuns: 300 },
    );
  });

  test('fields and kinds that are not known stay, wherever they are', () => {
    const deck = {
      about: { kind: 'nothing' },
      room: 'A 201',
      slides: [
        {
          id: 'map',
          kind: 'world-map',
          zoom: [1, { deep: true }],
          edits: { title: { en: 'Map', de: 'Karte' } },
        },
      ],
      guests: [{ name: { en: 'A' }, seat: 3 }],
    };
    const read = readDeck(file(deck));
    expect(read).toEqual({ deck, faults: [] });
    expect(JSON.parse(writeDeck(read.deck as Deck))).toMatchObject(deck);
  });

  test.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['{"format":"partnership-deck","slides":[{"kind":"we', 'cut-off'],
    ['slides: welcome', 'not-json'],
    ['[]', 'not-a-deck'],
    ['null', 'not-a-deck'],
    ['{"format":"slides","slides":[]}', 'not-a-deck'],
    ['{"format":"partnership-deck","version":1}', 'not-a-deck slides'],
    ['{"format":"partnership-deck","version":2,"slides":[]}', 'newer'],
    [file({ notes: 'x'.repeat(4_000_001) }), 'too-large'],
  ])('%#: cannot be read, and why', (text, fault) => {
    expect(readDeck(text).deck).toBeUndefined();
    expect(faultsOf(text)).toEqual([fault]);
  });

  test.each([
    [{ about: { kind: 'partner' } }, ['wrong about']],
    [{ about: { kind: 'partner', id: 7 } }, ['wrong about.id', 'wrong about']],
    [{ about: { kind: 'city', id: 'x' } }, ['wrong about']],
    [{ about: 'cast' }, ['wrong about']],
    [{ title: 'CAST' }, ['wrong title']],
    [{ title: { en: 7, zh: '好' } }, ['wrong title.en']],
    [{ minutes: '15' }, ['wrong minutes']],
    [{ minutes: -1 }, ['wrong minutes']],
    [{ minutes: 1e9 }, ['wrong minutes']],
    [{ guests: {} }, ['wrong guests']],
    [{ guests: ['Li Ming', { name: { en: 'A' } }] }, ['guest-left-out guests[0]']],
    [{ slides: ['welcome'] }, ['slide-left-out slides[0]']],
    [{ slides: [{ id: 'x' }] }, ['slide-left-out slides[0]']],
    [{ slides: [{ kind: 7 }] }, ['wrong slides[0].kind', 'slide-left-out slides[0]']],
    [{ slides: [{ kind: 'text', hidden: 'yes' }] }, ['wrong slides[0].hidden']],
    [{ slides: [{ kind: 'text', edits: { 'a b': [] } }] }, ['wrong slides[0].edits["a b"]']],
    [
      { slides: [{ kind: 'text', edits: { t: { en: 'x'.repeat(20_001) } } }] },
      ['wrong slides[0].edits.t.en'],
    ],
    [{ slides: Array.from({ length: 301 }, () => ({ kind: 'text' })) }, ['too-many slides']],
  ])('%#: what cannot be used is left out and named', (fields, faults) => {
    const text = file(fields);
    expect(readDeck(text).deck).toBeDefined();
    expect(faultsOf(text)).toEqual(faults);
  });

  test('good slides beside bad ones are kept', () => {
    const { deck, faults } = readDeck(file({ slides: [null, { kind: 'welcome' }, { of: 'x' }] }));
    expect(deck?.slides).toEqual([{ id: 'welcome', kind: 'welcome' }]);
    expect(faults).toHaveLength(2);
  });

  test('each slide has an id of its own', () => {
    const { deck } = readDeck(
      file({ slides: [{ kind: 'text' }, { kind: 'text' }, { kind: 'text', id: 'text' }] }),
    );
    expect(deck?.slides.map(({ id }) => id)).toEqual(['text', 'text-2', 'text-3']);
  });

  test('no field reaches a prototype', () => {
    const evil =
      '{"__proto__":{"hidden":true},"constructor":{"prototype":{"x":1}},"kind":"text","edits":{"__proto__":{"en":"x"}}}';
    const text = `{"format":"partnership-deck","version":1,"__proto__":{"polluted":1},"slides":[${evil}]}`;
    const { deck, faults } = readDeck(text);
    expect(faults.filter(({ code }) => code === 'forbidden-key').map(({ at }) => at)).toEqual([
      'slides[0].edits.__proto__',
      'slides[0].__proto__',
      'slides[0].constructor',
      '__proto__',
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(deck)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(deck?.slides[0])).toBe(Object.prototype);
    expect(deck?.slides[0]?.hidden).toBeUndefined();
  });

  test('what lies too deep is left out; the rest is read', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const { deck, faults } = readDeck(
      `{"format":"partnership-deck","version":1,"slides":[{"kind":"text","x":${deep}}]}`,
    );
    expect(deck?.slides).toHaveLength(1);
    expect(faults.map(({ code }) => code)).toEqual(['too-deep']);
  });

  test('a megabyte is read', () => {
    const slides = Array.from({ length: 200 }, (_, i) => ({
      id: `s${i}`,
      kind: 'text',
      notes: { en: 'word '.repeat(1000) },
    }));
    const text = file({ slides });
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(readDeck(text)).toMatchObject({ deck: { slides }, faults: [] });
  });

  test('a slide that is shown says so in no other way than by not being hidden', () => {
    expect(onlySlide({ kind: 'text', hidden: false })).toEqual({ id: 'text', kind: 'text' });
    expect(onlySlide({ kind: 'text', hidden: true })).toEqual({ id: 'text', kind: 'text', hidden: true });
  });

  test.each(languages)('in $name every fault is said with its place', ({ id }) => {
    const { fault } = wordsIn(id).meeting.keep;
    const { faults } = readDeck(
      file({ title: 7, guests: [7], slides: [7, { kind: 'text', hidden: 7, edits: 7, of: 7, notes: 7 }] }),
    );
    for (const one of faults) {
      expect(fault(one)).toContain(one.at);
      expect(fault(one)).not.toMatch(/undefined|NaN/);
    }
    expect(fault({ code: 'cut-off', at: '', line: 3, column: 9 })).toMatch(/3.*9/);
  });
});
