import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Deck } from '../../src/slides/deck.ts';
import { theDecks } from '../../src/slides/keep/the-decks.ts';
import { writeDeck } from '../../src/slides/keep/write-deck.ts';
import { openApp } from '../support/app.tsx';
import { forgetDecks, says } from './deck-app.tsx';

const deck = (en: string): Deck => ({
  about: { kind: 'partner', id: 'qianan' },
  title: { en },
  slides: [{ id: 'welcome', kind: 'welcome' }],
});
const section = (name: string) => {
  const found = screen.getByRole('heading', { name }).closest('section');
  if (!found) throw new Error(name);
  return within(found);
};
const choose = async (name: string, text: string) => {
  const input = await screen.findByLabelText('Open a file', { selector: 'input' });
  fireEvent.change(input, { target: { files: [new File([text], name)] } });
};

beforeEach(forgetDecks);
afterEach(cleanup);

describe('all decks', () => {
  test('a new one: featured partners first, any found by name, themes, and a blank one', async () => {
    const { user } = openApp('#/decks');
    await screen.findByRole('heading', { name: 'Make a new one' });
    const make = section('Make a new one');
    expect(make.getAllByRole('link')[0]).toHaveAttribute('href', '#/deck?of=partner%3Acast');
    expect(make.getAllByRole('link')[1]).toHaveAttribute('href', '#/deck?of=partner%3Aqianan');
    await user.type(make.getByRole('searchbox', { name: 'Find a partner' }), '莱奥本');
    await waitFor(() =>
      expect(make.getAllByRole('link')[0]).toHaveAttribute('href', '#/deck?of=partner%3Aleoben'),
    );
    await user.type(make.getByRole('searchbox', { name: 'Find a theme' }), 'nothing of that name');
    await says('Nothing found');
    expect(make.getByRole('link', { name: 'A blank deck' })).toHaveAttribute('href', '#/deck');
    expect(make.getByRole('link', { name: 'For all visits' })).toHaveAttribute('href', '#/deck?of=visits');
  });

  test('nothing kept: said with care; no decks of the office: not a word', async () => {
    openApp('#/decks');
    expect(await screen.findByText('No deck is kept on this device yet.')).toBeInTheDocument();
    expect(screen.queryByText('Of the office')).toBeNull();
  });

  test('kept ones are renamed, deleted, and had back', async () => {
    theDecks.keep('a', deck('First'), 1000);
    theDecks.keep('b', deck('Second'), 2000);
    theDecks.flush();
    const { user } = openApp('#/decks');
    await screen.findByRole('link', { name: 'Second' });
    const names = () =>
      section('On this device')
        .getAllByRole('link')
        .map((link) => link.textContent)
        .filter((name) => !name?.startsWith('Present'));
    expect(names()).toEqual(['Second', 'First']);
    expect(screen.getByRole('link', { name: 'Second' })).toHaveAttribute(
      'href',
      '#/deck?of=partner%3Aqianan&deck=%7Eb',
    );
    await user.click(screen.getByRole('button', { name: 'Delete “Second”' }));
    await says('“Second” is deleted.');
    expect(names()).toEqual(['First']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(names()).toEqual(['Second', 'First']);
    await user.click(screen.getByRole('button', { name: 'Rename “First”' }));
    const field = screen.getByRole('textbox', { name: 'New title, English' });
    await user.clear(field);
    await user.type(field, 'Third');
    expect(names()).toEqual(['Third', 'Second']);
  });

  test('a file is opened and kept; what could not be used is named', async () => {
    openApp('#/decks');
    await choose('good.deck.json', writeDeck(deck('From a file')));
    expect(await screen.findByText('good.deck.json is opened and kept on this device.')).toBeInTheDocument();
    expect(theDecks.kept.decks[0]?.deck).toEqual(deck('From a file'));
    await choose('half.deck.json', '{"format":"partnership-deck","slides":[{"kind":"text"},{"of":"x"}]}');
    expect(
      await screen.findByText('half.deck.json is opened; 1 part could not be used.'),
    ).toBeInTheDocument();
    expect(screen.getByText(/^slides\[1\] was left out: it has no kind\./)).toBeInTheDocument();
    await choose('photo.json', '{"width":7}');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'photo.json could not be opened.This is no deck.',
    );
    expect(theDecks.kept.decks).toHaveLength(2);
  });
});

describe('“Add to meeting”', () => {
  test('a view goes into a new deck, then into the same; it is said and taken back', async () => {
    const { user } = openApp('#/matrix?theme=belt-and-road&lang=en');
    await user.click(await screen.findByRole('button', { name: 'Add to meeting' }));
    await says('Added to “Untitled deck”.');
    const of = () => theDecks.kept.decks[0]?.deck.slides.map((slide) => slide.of);
    expect(of()).toEqual(['matrix|#/matrix?theme=belt-and-road']);
    await user.click(screen.getByRole('button', { name: 'Add to meeting' }));
    expect(of()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(of()).toHaveLength(1);
    await says('Taken out of “Untitled deck” again.');
    await user.click(screen.getByRole('button', { name: 'Add to meeting' }));
    await user.click(screen.getByRole('link', { name: 'Open the deck' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Untitled deck' })).toBeInTheDocument();
  });

  test('a visit has a slide of its own; another deck can be chosen', async () => {
    theDecks.keep('a', deck('First'), 1000);
    theDecks.keep('b', deck('Second'), Date.now());
    const { user } = openApp('#/visits/2021-03-qianan');
    await user.click(await screen.findByRole('button', { name: 'Add to meeting' }));
    await says('Added to “Second”.');
    await user.click(screen.getByRole('button', { name: 'Another deck' }));
    await user.click(screen.getByRole('button', { name: 'Add to meeting' }));
    await user.click(screen.getByRole('menuitem', { name: 'First' }));
    await says('Added to “First”.');
    const kept = Object.fromEntries(
      theDecks.kept.decks.map(({ id, deck: { slides } }) => [id, slides.length]),
    );
    expect(kept).toEqual({ a: 2, b: 1 });
    expect(theDecks.kept.decks[0]?.deck.slides.at(-1)).toEqual({
      id: 'visit',
      kind: 'visit',
      of: '2021-03-qianan',
    });
  });
});
