import { useSyncExternalStore } from 'react';

const SECOND = 1000;

/** Tells with each second of the clock. */
function subscribe(tell: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const next = () => {
    timer = setTimeout(
      () => {
        tell();
        next();
      },
      SECOND - (Date.now() % SECOND) + 5,
    );
  };
  next();
  return () => clearTimeout(timer);
}

/** The time now in whole seconds, as ms since 1970. */
export const useNow = (): number =>
  useSyncExternalStore(subscribe, () => Math.floor(Date.now() / SECOND) * SECOND);
