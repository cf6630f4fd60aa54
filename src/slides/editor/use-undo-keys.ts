import { useEffect, useEffectEvent } from 'react';

/** Ctrl+Z takes the last step back, Ctrl+Shift+Z and Ctrl+Y do it again; ⌘ on Apple's keyboards. Also while typing. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
    if (document.querySelector('dialog[open]')) return;
    // A field that is no part of the deck takes back its own letters.
    if (event.target instanceof Element && event.target.closest('[data-own-undo]')) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  });
  // Talks to the keyboard.
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
