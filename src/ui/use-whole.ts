import { useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';

const asksToFind = (event: KeyboardEvent): boolean =>
  event.key === 'F3' ||
  ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'f');

/** Draws what is still missing when the reader prints or searches within the page: the browser sees only what is drawn at that moment. */
export function useWholeAsked(onAsk: () => void): void {
  const ask = useEffectEvent(onAsk);
  // Listens to the browser's own printing and searching.
  useEffect(() => {
    const draw = () => flushSync(ask);
    const onKey = (event: KeyboardEvent) => {
      if (asksToFind(event)) draw();
    };
    window.addEventListener('beforeprint', draw);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('beforeprint', draw);
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}

/** Whether a long list must be drawn whole. Once whole it stays so, until the list is another one. */
export function useWhole(): readonly [whole: boolean, drawWhole: () => void] {
  const [whole, setWhole] = useState(false);
  useWholeAsked(() => setWhole(true));
  return [whole, () => setWhole(true)];
}
