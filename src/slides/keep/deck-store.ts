/*
 * The decks that this device keeps, in one entry of the browser's storage. A browser may keep nothing, have no room, or give
 * back what somebody else wrote there: then decks live as long as the page does, and whoever asks is told.
 */
import type { Deck } from '../deck.ts';
import { byChange, type KeptDeck, type KeptDecks, NONE_KEPT, readKept, writeKept } from './kept-text.ts';

/** The entry of the storage. */
export const KEY = 'pd.decks';

/** ms after the last change until it is written: whoever types writes once. */
const PAUSE = 400;

/** All that is kept, as it is seen here. */
export interface KeptHere extends KeptDecks {
  /** `waits`: it will be written in a moment; `refused`: the device does not take it. */
  readonly state: 'kept' | 'waits' | 'refused';
}

type Entries = Pick<Storage, 'getItem' | 'setItem'>;

/** Keeps decks. One for the whole page; each window has its own over the same storage. */
export class DeckStore {
  readonly #storage: () => Entries | undefined;
  readonly #listeners = new Set<() => void>();
  /** The text in the storage, and its sense. */
  #text: string | null = null;
  #stored: KeptDecks = NONE_KEPT;
  /** What is not written yet, or was refused: by id, nothing for a deck that was forgotten. */
  readonly #own = new Map<string, KeptDeck | undefined>();
  #last: string | undefined;
  #refused = false;
  /** What is there was written by a later version of this application, and is not ours to write over. */
  #newer = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #seen: KeptHere | undefined;
  #listens = false;

  /** @param storage gives nothing, or throws, where the browser keeps nothing */
  constructor(storage: () => Entries | undefined) {
    this.#storage = storage;
  }

  /** All that is kept; the same object as long as nothing changed. */
  get kept(): KeptHere {
    if (this.#seen) return this.#seen;
    this.#read();
    const own = [...this.#own.values()].filter((one) => one !== undefined);
    const others = this.#stored.decks.filter(({ id }) => !this.#own.has(id));
    this.#seen = {
      decks: this.#own.size === 0 ? this.#stored.decks : byChange([...own, ...others]),
      last: this.#last ?? this.#stored.last,
      state: this.#refused || this.#newer ? 'refused' : this.#timer === undefined ? 'kept' : 'waits',
    };
    return this.#seen;
  }

  /** Keeps a deck under a name, as the one worked on last. It is written soon, or at `flush`. */
  keep(id: string, deck: Deck, changed = Date.now()): void {
    this.#own.set(id, { id, changed, deck });
    this.#last = `~${id}`;
    this.#soon();
  }

  /** Forgets a deck; gives what was kept, so that it can be kept again. */
  forget(id: string): KeptDeck | undefined {
    const { decks, last } = this.kept;
    this.#own.set(id, undefined);
    if (last === `~${id}`) this.#last = '';
    this.#soon();
    return decks.find((one) => one.id === id);
  }

  /** Marks a deck as the one worked on last, by `deck` of its address. */
  markLast(last: string): void {
    if (this.kept.last === last) return;
    this.#last = last;
    this.#soon();
  }

  /** Writes what waits. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#seen = undefined;
    // What another window wrote meanwhile is not lost.
    const { decks, last } = this.kept;
    if (!this.#refused && !this.#newer) this.#write({ decks, last });
    this.#tell();
  }

  /**
   * Calls back at every change, also those made in another window; gives the way to stop. With the first listener it begins
   * to hear what other windows write, and to write before this one goes.
   */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listen();
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  #listen(): void {
    if (this.#listens || !('addEventListener' in globalThis)) return;
    this.#listens = true;
    addEventListener('storage', ({ key }) => {
      if (key === KEY || key === null) this.#tell();
    });
    const leave = () => {
      if (this.#timer !== undefined) this.flush();
    };
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
  }

  #read(): void {
    let text: string | null;
    try {
      const storage = this.#storage();
      this.#refused ||= storage === undefined;
      text = storage?.getItem(KEY) ?? null;
    } catch {
      this.#refused = true;
      return;
    }
    if (text === this.#text) return;
    const sense = text === null ? NONE_KEPT : readKept(text, this.#stored.decks);
    this.#text = text;
    this.#newer = sense === 'newer';
    this.#stored = sense === 'newer' ? NONE_KEPT : (sense ?? NONE_KEPT);
  }

  #write(kept: KeptDecks): void {
    const text = writeKept(kept);
    try {
      this.#storage()?.setItem(KEY, text);
    } catch {
      // No room, or no storage.
      this.#refused = true;
      return;
    }
    this.#text = text;
    this.#stored = kept;
    this.#own.clear();
    this.#last = undefined;
  }

  #soon(): void {
    clearTimeout(this.#timer);
    // What was refused may fit after all once another deck is gone.
    this.#refused = false;
    this.#timer = setTimeout(() => this.flush(), PAUSE);
    this.#tell();
  }

  #tell(): void {
    this.#seen = undefined;
    for (const listener of this.#listeners) listener();
  }
}
