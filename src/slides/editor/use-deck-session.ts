import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Deck } from '../deck.ts';
import { newDeckId } from '../keep/new-deck-id.ts';
import { theDecks } from '../keep/the-decks.ts';
import { begin, type History, pause, redo, step, undo } from './history.ts';
import { placeFor, sameDeck } from './place-for.ts';
import { useLater } from './use-later.ts';

/** How a change is taken. */
export interface EditOptions {
  /** Names what it is part of: the same field, typed in one go, is one step. */
  readonly joins?: string;
  /** Said aloud. */
  readonly said?: string;
  /** The slide that is looked at afterwards. */
  readonly choose?: string;
}

export type Edit = (next: Deck, options?: EditOptions) => void;

/** A deck while it is worked on. */
export interface DeckSession {
  readonly deck: Deck;
  /** Where it is kept, as `deck` of its address. */
  readonly place: string;
  /** Id of the slide that is looked at; the first when there is no such slide. */
  readonly chosen: string;
  /** What was done last, in words. */
  readonly said: string;
  readonly edit: Edit;
  /** The next change is a step of its own. Also writes what waits. */
  readonly rest: () => void;
  readonly choose: (id: string) => void;
  /** Nothing when there is nothing to take back. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  /** Keeps it on this device, though it would fit into its link. */
  readonly keepHere: () => void;
}

interface State {
  readonly history: History<Deck>;
  readonly place: string;
  readonly chosen: string;
  readonly said: string;
}

/** What a session begins with, and where it writes. */
interface Begin {
  readonly deck: Deck;
  readonly place: string;
  readonly chosen: string;
  /** The deck as the records alone make it. */
  readonly made: Deck;
  readonly names: (text: string) => boolean;
  readonly words: {
    readonly undone: string;
    readonly redone: string;
    readonly elsewhere: string;
  };
  /** Writes the address. */
  readonly write: (place: string, chosen: string) => void;
}

/** Works on a deck: each change goes where it is kept, and can be taken back. */
export function useDeckSession({ deck, place, chosen, made, names, words, write }: Begin): DeckSession {
  const [state, setState] = useState<State>({ history: begin(deck), place, chosen, said: '' });
  const later = useLater();
  const own = useRef(new WeakSet<Deck>());
  const { present, past, future } = state.history;

  const take = (
    history: History<Deck>,
    { said = '', choose = state.chosen }: EditOptions,
    typing = false,
  ) => {
    const next = history.present;
    const to = placeFor(next, made, state.place, names);
    setState({ history, place: to, chosen: choose, said });
    own.current.add(next);
    if (to.startsWith('~')) theDecks.keep(to.slice(1), next);
    else theDecks.markLast(to);
    if (typing && to.startsWith('~') === state.place.startsWith('~')) later.soon(() => write(to, choose));
    else {
      later.now();
      write(to, choose);
    }
  };

  const onOther = useEffectEvent(() => {
    const other = theDecks.kept.decks.find(({ id }) => `~${id}` === state.place)?.deck;
    if (!other || own.current.has(other) || sameDeck(other, present)) return;
    own.current.add(other);
    setState({ ...state, history: step(state.history, other), said: words.elsewhere });
  });
  // Talks to the storage, in which another window may change the same deck.
  useEffect(() => theDecks.subscribe(onOther), []);

  return {
    deck: present,
    place: state.place,
    chosen: state.chosen,
    said: state.said,
    edit: (next, options = {}) => {
      if (next !== present || options.choose !== undefined)
        take(step(state.history, next, options.joins), options, options.joins !== undefined);
    },
    rest: () => {
      later.now();
      setState((now) => ({ ...now, history: pause(now.history) }));
    },
    choose: (id) => {
      later.now();
      setState((now) => ({ ...now, chosen: id, said: '' }));
      write(state.place, id);
    },
    undo: past.length > 0 ? () => take(undo(state.history), { said: words.undone }) : undefined,
    redo: future.length > 0 ? () => take(redo(state.history), { said: words.redone }) : undefined,
    keepHere: () => {
      const to = `~${newDeckId()}`;
      own.current.add(present);
      theDecks.keep(to.slice(1), present);
      setState({ ...state, place: to });
      write(to, state.chosen);
    },
  };
}
