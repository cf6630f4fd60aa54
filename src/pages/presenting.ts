import type { ComponentType } from 'react';
import { languages, learn } from '../words/index.ts';

const pages = {
  DecksPage: async () => (await import('./DecksPage.tsx')).DecksPage,
  DeckPage: async () => (await import('./DeckPage.tsx')).DeckPage,
  ShowPage: async () => (await import('./ShowPage.tsx')).ShowPage,
  PresenterPage: async () => (await import('./PresenterPage.tsx')).PresenterPage,
  HandoutPage: async () => (await import('./HandoutPage.tsx')).HandoutPage,
};

export type PresentingPage = keyof typeof pages;

/** A page of presenting and, since slides may show two languages at once, the words of all. */
export async function presentingPage(page: PresentingPage): Promise<ComponentType<{ readonly id: string }>> {
  const [Page] = await Promise.all([pages[page](), ...languages.map(({ id }) => learn(id))]);
  return Page;
}
