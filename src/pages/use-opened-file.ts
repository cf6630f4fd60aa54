import { useEffect, useEffectEvent, useState } from 'react';
import type { Deck } from '../slides/deck.ts';
import type { DeckFault } from '../slides/keep/deck-fault.ts';
import { newDeckId } from '../slides/keep/new-deck-id.ts';
import { MOST_BYTES, readDeck } from '../slides/keep/read-deck.ts';
import { theDecks } from '../slides/keep/the-decks.ts';

/** What came of opening a file. */
export interface OpenedFile {
  /** Of the file. */
  readonly name: string;
  /** Under which the deck is kept; nothing when there is none in it. */
  readonly id?: string;
  readonly deck?: Deck;
  readonly faults: readonly DeckFault[];
}

const readFile = async (file: File): Promise<OpenedFile> => {
  const { name, size } = file;
  if (size > MOST_BYTES) return { name, faults: [{ code: 'too-large', at: '', most: MOST_BYTES }] };
  const { deck, faults } = readDeck(await file.text());
  if (!deck) return { name, faults };
  const id = newDeckId();
  theDecks.keep(id, deck);
  return { name, id, deck, faults };
};

/** Opens decks out of files, also those dropped on the window while the page is there. */
export function useOpenedFile(): {
  readonly opened: OpenedFile | undefined;
  readonly open: (file: File) => void;
  /** A file is held over the window. */
  readonly over: boolean;
} {
  const [opened, setOpened] = useState<OpenedFile>();
  const [over, setOver] = useState(false);
  const open = (file: File) =>
    void readFile(file).then(setOpened, () =>
      setOpened({ name: file.name, faults: [{ code: 'empty', at: '' }] }),
    );
  const onDrop = useEffectEvent((event: DragEvent) => {
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    open(file);
  });
  // Talks to the window, on which a file may be dropped; left to itself, the browser would go to the file.
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    addEventListener('dragover', hold);
    addEventListener('dragleave', leave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', hold);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', onDrop);
    };
  }, []);
  return { opened, open, over };
}
