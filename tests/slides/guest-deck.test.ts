import { beforeAll, expect, test } from 'vitest';
import type { Deck } from '../../src/slides/deck.ts';
import { guestDeck } from '../../src/slides/guest-deck.ts';
import { languages, learn } from '../../src/words/index.ts';
import { planted } from './planted.ts';

beforeAll(() => Promise.all(languages.map(({ id }) => learn(id))));

const deck: Deck = {
  about: { kind: 'partner', id: 'p' },
  title: { en: 'For NAME Lin', zh: '致名林' },
  guests: [
    { name: { en: 'NAME Zhou', zh: '名周' }, post: { en: 'Mayor', zh: '市长' } },
    { name: { en: 'NAME Qian' } },
  ],
  slides: [
    {
      id: 'welcome',
      kind: 'welcome',
      edits: { to: { en: 'to NAME Zhou and Lin NAME', zh: '致名周与名林' }, word: {} },
      notes: { en: 'Ask NAME Qian first.' },
      minutes: 2,
    },
    { id: 'next', kind: 'next', hidden: true },
  ],
};

test('with names a deck stays as it was typed', () => {
  expect(guestDeck(deck, planted, 'on')).toBe(deck);
});

test('without names whatever was typed has none: of those on record, of those expected, in any order of words', () => {
  const shown = guestDeck(deck, planted, 'off');
  expect(JSON.stringify(shown)).not.toMatch(/NAME|名/);
  expect(shown).toEqual({
    about: deck.about,
    title: { en: 'For President', zh: '致校长' },
    guests: [
      { name: { en: 'Mayor', zh: '市长' } },
      { name: { en: 'a member of the delegation', zh: '代表团成员' } },
    ],
    slides: [
      {
        id: 'welcome',
        kind: 'welcome',
        edits: { to: { en: 'to Mayor and President', zh: '致市长与校长' }, word: {} },
        notes: { en: 'Ask a member of the delegation first.' },
        minutes: 2,
      },
      { id: 'next', kind: 'next', hidden: true },
    ],
  });
});
