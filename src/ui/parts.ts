/** Parts of pages come in files of their own; whoever waits for one hears of each that has come. */
const listeners = new Set<() => void>();

export function tellOfPart(): void {
  for (const listener of listeners) listener();
}

/** Hears of every part that comes, until the returned function is called. */
export function onPart(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
