import { useEffect } from 'react';

/** Puts a line at the foot of every printed page, before its number, while the page that asks for it is shown. */
export function usePrintFoot(text: string): void {
  // Talks to the root of the document, from where the style of paper takes it.
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--print-foot', JSON.stringify(text));
    return () => void style.removeProperty('--print-foot');
  }, [text]);
}
