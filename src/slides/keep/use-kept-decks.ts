import { useSyncExternalStore } from 'react';
import type { KeptHere } from './deck-store.ts';
import { theDecks } from './the-decks.ts';

/** The decks of this device, always as they are now. */
export const useKeptDecks = (): KeptHere => useSyncExternalStore(theDecks.subscribe, () => theDecks.kept);
