import { Children, type ReactNode, startTransition, useEffect, useState } from 'react';

/** Its children one after another, each drawn and laid out by itself, so that none of them keeps the page from answering for long. */
export function InTurn({ children }: { readonly children: ReactNode }) {
  const parts = Children.toArray(children);
  const [shown, setShown] = useState(1);
  // Listens to the browser: it has drawn the last part when the next begins.
  useEffect(() => {
    if (shown >= parts.length) return;
    const frame = requestAnimationFrame(() => startTransition(() => setShown(shown + 1)));
    return () => cancelAnimationFrame(frame);
  }, [shown, parts.length]);
  return parts.slice(0, shown);
}
