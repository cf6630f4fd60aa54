import { nextTurn } from '../records/gently.ts';

/** Work goes on for about so long before the page may answer, in ms. */
const STRETCH = 16;

/** After so long a reader wants to know how far it is, in ms. */
const SOON = 400;

/** Who waits for a file. */
export interface Watcher {
  /** Gives the file up. */
  readonly signal?: AbortSignal | undefined;
  /** Is told how much of it is made, from 0 to 1, when it takes its time. */
  readonly onPart?: ((part: number) => void) | undefined;
}

/** A pause to be awaited between pieces of long work, so that the page goes on answering. */
export type Pause = () => Promise<void>;

/**
 * Pauses only when the last one was some time ago.
 * @param part how much of the work is done
 * @throws from the pause, when the work is given up
 */
export function breath({ signal, onPart }: Watcher, part: () => number): Pause {
  const begun = performance.now();
  let since = begun;
  return async () => {
    const now = performance.now();
    if (now - since < STRETCH) return;
    if (now - begun > SOON) onPart?.(part());
    await nextTurn();
    signal?.throwIfAborted();
    since = performance.now();
  };
}
