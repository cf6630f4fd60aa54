import type { Deck } from '../deck.ts';
import { FORMAT, VERSION } from './read-deck.ts';

/** A deck as a value of JSON, its own fields first. */
export function deckValue({ about, title, minutes, guests, slides, ...others }: Deck): object {
  return { about, title, minutes, guests, slides, ...others };
}

/** The text of a file that holds a deck. */
export const writeDeck = (deck: Deck): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...deckValue(deck) }, null, 2)}\n`;
