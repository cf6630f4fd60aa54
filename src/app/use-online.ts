import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  addEventListener('online', onChange);
  addEventListener('offline', onChange);
  return () => {
    removeEventListener('online', onChange);
    removeEventListener('offline', onChange);
  };
}

/** Whether the browser believes that it has a network. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);

/** The same, and calls back when a network comes after there was none. */
export function useBackOnline(onBack: () => void): boolean {
  const back = useEffectEvent(onBack);
  // Talks to the browser's network.
  useEffect(() => {
    const come = () => back();
    addEventListener('online', come);
    return () => removeEventListener('online', come);
  }, []);
  return useOnline();
}
