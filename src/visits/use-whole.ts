import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const asksToFind = (event: KeyboardEvent): boolean =>
  event.key === 'F3' ||
  ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'f');

/**
 * Whether a long list must be drawn whole: the reader prints, or searches within the page.
 * Once whole it stays so, until the list is another one.
 */
export function useWhole(): readonly [whole: boolean, drawWhole: () => void] {
  const [whole, setWhole] = useState(false);
  // Listens to the browser's own printing and searching, which see only what is drawn at that moment.
  useEffect(() => {
    const draw = () => flushSync(() => setWhole(true));
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
  return [whole, () => setWhole(true)];
}
