import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showPaths } from '../../src/query/show-paths.ts';
import type { Deck, Slide } from '../../src/slides/deck.ts';
import { isLink, LONGEST, linkOf, readLink } from '../../src/slides/keep/deck-link.ts';
import { aDeck } from './deck-arbitrary.ts';

const nobody = () => false;
const cast: Deck = {
  about: { kind: 'partner', id: 'cast' },
  minutes: 15,
  slides: [
    { id: 'welcome', kind: 'welcome' },
    { id: 'glance', kind: 'glance', hidden: true },
    { id: 'text-2', kind: 'text' },
  ],
};
const withSlide = (slide: Partial<Slide>): Deck => ({
  ...cast,
  slides: [{ id: 'text', kind: 'text', ...slide }],
});

/** Links as they stand in letters: each must open for ever. */
const frozen: readonly (readonly [string, Deck])[] = [
  ['1.partner_cast.15.welcome.*glance.text_2', cast],
  ['1.nothing.', { about: { kind: 'nothing' }, slides: [] }],
  ['1.visits..years', { about: { kind: 'visits', query: '' }, slides: [{ id: 'years', kind: 'years' }] }],
  [
    '1-WyJ0aGVtZSIsImJlbHQtYW5kLXJvYWQiLFtbInRleHQiLG51bGwsbnVsbCxudWxsLFtbInRpdGxlIiwiSGVsbG8iLCLkvaDlpb0iXV1dLFsiZmlndXJlIixudWxsLDEsInllYXJzfCMvdGhlbWVzIixudWxsLDJdXSwyMCxbIkEiLG51bGxdXQ',
    {
      about: { kind: 'theme', id: 'belt-and-road' },
      minutes: 20,
      title: { en: 'A' },
      slides: [
        { id: 'text', kind: 'text', edits: { title: { en: 'Hello', zh: '你好' } } },
        { id: 'figure', kind: 'figure', of: 'years|#/themes', hidden: true, minutes: 2 },
      ],
    },
  ],
];

describe('a deck in its link', () => {
  test.each(frozen)('%s opens', (text, deck) => {
    expect(readLink(text)).toEqual({ deck, faults: [] });
    expect(linkOf(deck, nobody)).toBe(text);
  });

  test('what is written is what is read, and stands in an address as it is', () => {
    let written = 0;
    fc.assert(
      fc.property(aDeck(false), (deck) => {
        const text = linkOf(deck, nobody);
        if (text === undefined) return;
        written++;
        expect(isLink(text)).toBe(true);
        expect(text).toMatch(/^[\w.*-]+$/);
        expect(readLink(text)).toEqual({ deck, faults: [] });
        expect(showPaths.deck(deck.about, { deck: text }).length).toBeLessThanOrEqual(LONGEST);
      }),
      { numRuns: 500 },
    );
    expect(written).toBeGreaterThan(100);
  });

  test.each<readonly [string, Deck]>([
    ['guests', { ...cast, guests: [{ name: { en: 'A' } }] }],
    ['notes', withSlide({ notes: { en: 'quietly' } })],
    ['words on the welcome', withSlide({ kind: 'welcome', edits: { to: { en: 'Dear friends' } } })],
    ['words on who is in the room', withSlide({ kind: 'people', edits: { 'theirs.0': { en: 'A' } } })],
    ['fields that are not known', { ...cast, room: 'A 201' } as Deck],
    ['fields of a slide that are not known', withSlide({ speaker: 'A' } as Partial<Slide>)],
    ['a third language', withSlide({ edits: { title: { en: 'A', de: 'B' } as object } })],
  ])('no address holds %s', (_, deck) => {
    expect(linkOf(deck, nobody)).toBeUndefined();
  });

  test('nor the name of somebody on record', () => {
    const deck = withSlide({ edits: { 'line.0': { en: 'Opened by Li Ming' } } });
    expect(linkOf(deck, (text) => text.includes('Li Ming'))).toBeUndefined();
    expect(linkOf({ ...cast, title: { zh: '李明' } }, (text) => text.includes('李明'))).toBeUndefined();
    expect(linkOf(deck, nobody)).toBeDefined();
  });

  test('a long deck is none for a link', () => {
    const typed = (n: number) => withSlide({ edits: { title: { en: 'a'.repeat(n) } } });
    expect(linkOf(typed(900), nobody)).toBeDefined();
    expect(linkOf(typed(1200), nobody)).toBeUndefined();
  });

  test.each([
    ['2.partner_cast.15.welcome', 'newer'],
    ['12-abc', 'newer'],
    ['1-WyJ0aGVtZSIsImJlbHQ', 'cut-off'],
    ['1-', 'cut-off'],
    ['1-@@', 'cut-off'],
    ['1-bnVsbA', 'cut-off'],
  ])('%s cannot be read', (text, code) => {
    const read = readLink(text);
    expect(read.deck).toBeUndefined();
    expect(read.faults[0]?.code).toBe(code);
  });

  test('a link that was bent is read as far as it goes, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('1.', '1-', '', '~', '3.'), (text, begin) => {
        const read = readLink(begin + text);
        expect(read.deck ?? read.faults[0]).toBeDefined();
      }),
      { numRuns: 500 },
    );
    expect(readLink('1.partner_cast.soon.welcome').faults).toMatchObject([{ code: 'wrong', at: 'minutes' }]);
  });
});
