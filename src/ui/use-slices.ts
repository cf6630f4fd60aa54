import { startTransition, useEffect, useState } from 'react';
import { useWholeAsked } from './use-whole.ts';

/** So many of a long list are drawn at first, enough for a large screen, and as many with each frame that follows. */
const SLICE = 80;

/**
 * How many of a long list to draw: a slice after another, so that no slice keeps the page from answering for long; all at
 * once for printing and for searching within the page.
 * @param list another one begins anew
 * @param many up to so many are drawn at once
 */
export function useSlices(list: readonly unknown[], many: number): number {
  const [come, setCome] = useState({ list, drawn: SLICE });
  const drawn = come.list === list ? come.drawn : SLICE;
  const done = list.length <= many || drawn >= list.length;
  useWholeAsked(() => setCome({ list, drawn: list.length }));
  // Listens to the browser: it has drawn the last slice when the next begins.
  useEffect(() => {
    if (done) return;
    const frame = requestAnimationFrame(() => startTransition(() => setCome({ list, drawn: drawn + SLICE })));
    return () => cancelAnimationFrame(frame);
  }, [list, drawn, done]);
  return done ? list.length : drawn;
}
