import { useMemo } from 'react';
import type { Deck } from '../deck.ts';
import type { DeckFault } from './deck-fault.ts';
import { isLink, readLink } from './deck-link.ts';
import { useKeptDecks } from './use-kept-decks.ts';
import { useOfficeDeck } from './use-office-deck.ts';

/** Why a deck of an address cannot be had. */
export type Want = 'not-kept-here' | 'not-shipped' | 'unreachable' | 'unreadable' | 'no-deck';

/** What an address says of its deck. */
export interface DeckAt {
  /** Nothing for the one that is made of what the address is about, while it is on its way, and when it cannot be had. */
  readonly deck?: Deck;
  readonly waiting: boolean;
  readonly want?: Want;
  /** What of it could not be used, or why none of it could. */
  readonly faults: readonly DeckFault[];
}

const MADE: DeckAt = { waiting: false, faults: [] };
const COMING: DeckAt = { waiting: true, faults: [] };

/** The name after a sign; nothing when the text begins otherwise. */
const after = (sign: string, text: string): string | undefined =>
  text.startsWith(sign) ? text.slice(sign.length) : undefined;

/** @param text `deck` of an address: nothing, `~` and a name, `@` and a name, or a packed deck */
export function useDeckAt(text: string): DeckAt {
  const kept = useKeptDecks().decks.find(({ id }) => `~${id}` === text)?.deck;
  const office = useOfficeDeck(after('@', text));
  return useMemo(() => {
    const found = (read: Pick<DeckAt, 'deck' | 'faults'>): DeckAt => ({
      ...read,
      waiting: false,
      ...(!read.deck && { want: 'unreadable' as const }),
    });
    const none = (want: Want): DeckAt => ({ waiting: false, want, faults: [] });
    if (text === '') return MADE;
    if (text.startsWith('~')) return kept ? found({ deck: kept, faults: [] }) : none('not-kept-here');
    if (text.startsWith('@')) {
      if (!office) return COMING;
      if (!('is' in office)) return found(office);
      return none(office.is === 'missing' ? 'not-shipped' : 'unreachable');
    }
    return isLink(text) ? found(readLink(text)) : none('no-deck');
  }, [text, kept, office]);
}
