import { useMemo, useSyncExternalStore } from 'react';
import type { Box } from './fit.ts';

function subscribe(tell: () => void): () => void {
  addEventListener('resize', tell);
  return () => removeEventListener('resize', tell);
}

/** The size of the window, px, from the first drawing on. */
export function useWindowSize(): Box {
  const width = useSyncExternalStore(subscribe, () => innerWidth);
  const height = useSyncExternalStore(subscribe, () => innerHeight);
  return useMemo(() => ({ width, height }), [width, height]);
}
