import { act, screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import { theDecks } from '../../src/slides/keep/the-decks.ts';
import { type Answers, openApp } from '../support/app.tsx';

/** The application at the address of a deck, once its slides are there. */
export async function openDeck(address: string, answers?: Answers) {
  const app = openApp(address, answers);
  // A first page comes with the words of all languages and every kind of slide.
  await screen.findByRole('list', { name: 'Slides' }, { timeout: 15_000 });
  return app;
}

/** The slides as the list names them, by their kinds. */
export const slides = () =>
  within(screen.getByRole('list', { name: 'Slides' }))
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label')?.replace(/^\d+, ([^:]+):.*$/s, '$1'));

/** Waits until the page says so. */
export const says = (text: string) =>
  waitFor(() => expect(screen.getAllByRole('status').map((s) => s.textContent)).toContain(text));

/** No deck is left on the device. */
export function forgetDecks() {
  act(() => {
    for (const { id } of theDecks.kept.decks) theDecks.forget(id);
    theDecks.markLast('');
    theDecks.flush();
  });
  localStorage.clear();
}
