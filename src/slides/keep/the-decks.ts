import { DeckStore } from './deck-store.ts';

/** The decks of this device. A page that is one file leaves nothing behind on the machine that opened it. */
export const theDecks = new DeckStore(() => (import.meta.env.MODE === 'portable' ? undefined : localStorage));
