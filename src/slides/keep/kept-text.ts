import type { Deck } from '../deck.ts';
import { isObject } from './json-value.ts';
import { readDeckValue } from './read-deck.ts';
import { deckValue } from './write-deck.ts';

/** A deck kept on this device. */
export interface KeptDeck {
  readonly id: string;
  /** When it was last changed, ms since 1970. */
  readonly changed: number;
  readonly deck: Deck;
}

/** All that is kept. */
export interface KeptDecks {
  /** The last changed first. */
  readonly decks: readonly KeptDeck[];
  /** `deck` of the address of the deck that was worked on last; empty for none. */
  readonly last: string;
}

export const NONE_KEPT: KeptDecks = { decks: [], last: '' };

const VERSION = 1;

/** A name that a deck may be kept under: it stands in addresses. */
const isKeptId = (text: unknown): text is string => typeof text === 'string' && /^[a-z0-9]{1,32}$/.test(text);

export const byChange = (decks: readonly KeptDeck[]): readonly KeptDeck[] =>
  decks.toSorted((a, b) => b.changed - a.changed);

/** What is kept, as the text that the browser stores. */
export const writeKept = ({ decks, last }: KeptDecks): string =>
  JSON.stringify({
    version: VERSION,
    last,
    decks: decks.map(({ id, changed, deck }) => ({ id, changed, deck: deckValue(deck) })),
  });

function readOne(entry: unknown): KeptDeck | undefined {
  if (!isObject(entry) || !isKeptId(entry['id'])) return undefined;
  const { id, changed } = entry;
  const { deck } = readDeckValue(entry['deck']);
  return deck && { id, changed: typeof changed === 'number' && changed > 0 ? changed : 0, deck };
}

const asText = ({ changed, deck }: KeptDeck): string => JSON.stringify([changed, deckValue(deck)]);

/**
 * The sense of a stored text; nothing for what is none of ours, `newer` for what a later version wrote.
 * @param before decks that stay the same objects when they have not changed
 */
export function readKept(text: string, before: readonly KeptDeck[]): KeptDecks | 'newer' | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(value) || !Array.isArray(value['decks'])) return undefined;
  const { version, last, decks } = value;
  if (typeof version === 'number' && version > VERSION) return 'newer';
  const read = (decks as readonly unknown[]).flatMap((entry) => {
    const one = readOne(entry);
    if (!one) return [];
    const same = before.find(({ id }) => id === one.id);
    return [same && asText(same) === asText(one) ? same : one];
  });
  return { decks: byChange(read), last: typeof last === 'string' ? last : '' };
}
