/** Work goes on for about so long before the page may answer, in ms. */
const STRETCH = 16;

/** A pause to be awaited between pieces of long work; it waits only when the last one was some time ago. */
function breath(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
}

/** Does something with each of some things, a few at a time, so that the page goes on answering. */
export async function inPieces<T>(
  things: Iterable<T>,
  each: (piece: readonly T[]) => void,
  size = 20,
): Promise<void> {
  const pause = breath();
  let piece: T[] = [];
  for (const thing of things) {
    piece.push(thing);
    if (piece.length < size) continue;
    each(piece);
    piece = [];
    await pause();
  }
  if (piece.length > 0) each(piece);
}
