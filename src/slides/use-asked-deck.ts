import { useLanguage } from '../ui/use-language.ts';
import type { Deck } from './deck.ts';
import { useDeckAt } from './keep/use-deck-at.ts';
import { whyNot } from './keep/why-not.ts';

/** The deck that an address asks for. */
export interface AskedDeck {
  /** Nothing for the one that is made of what the address is about, while it is on its way, and when it cannot be had. */
  readonly deck?: Deck;
  readonly waiting: boolean;
  /** Why it cannot be had: a sentence in the reader's language. */
  readonly fault?: string;
}

/** @param text `deck` of an address; see `show-view.ts` */
export function useAskedDeck(text: string): AskedDeck {
  const { words } = useLanguage();
  const { deck, waiting, want, faults } = useDeckAt(text);
  return {
    ...(deck && { deck }),
    waiting,
    ...(want && { fault: whyNot(want, faults, text, words.meeting) }),
  };
}
