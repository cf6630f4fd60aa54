import type { Deck } from '../deck.ts';
import { linkOf } from '../keep/deck-link.ts';
import { newDeckId } from '../keep/new-deck-id.ts';
import { deckValue } from '../keep/write-deck.ts';

/** Whether two decks say the same. */
export const sameDeck = (a: Deck, b: Deck): boolean =>
  a === b || JSON.stringify(deckValue(a)) === JSON.stringify(deckValue(b));

/**
 * Where a deck goes after a change, as `deck` of its address: nothing when it is as made from the records, its link when it
 * fits there, else this device. What is on this device stays there, so that its address does.
 * @param place where it was
 * @param names whether a text names somebody on record
 */
export function placeFor(deck: Deck, made: Deck, place: string, names: (text: string) => boolean): string {
  if (place.startsWith('~')) return place;
  if (sameDeck(deck, made)) return '';
  return linkOf(deck, names) ?? `~${newDeckId()}`;
}
