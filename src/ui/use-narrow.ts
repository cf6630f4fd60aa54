import { useSyncExternalStore } from 'react';

const query = '(max-width: 1019px)';

function subscribe(tell: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', tell);
  return () => list.removeEventListener('change', tell);
}

/** Whether the window has room for one column only: years run down the page, filters stand in a sheet. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
