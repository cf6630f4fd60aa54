import { type RefObject, useEffect, useLayoutEffect } from 'react';

/**
 * Keeps the focus on the slides: from the first picture on, and when the mark that had it has gone with its slide. Where it
 * came by Tab, the element says so.
 */
export function usePlaceFocus(place: RefObject<HTMLElement | null>): void {
  // Talks to the focus, after whatever was drawn: it falls to the beginning of the page when what had it goes, and of a window
  // that is not in front not every browser gives it back when a dialog closes.
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (!activeElement || activeElement === body || activeElement.closest('[inert]'))
      place.current?.focus({ preventScroll: true });
  });

  // Listens to the keyboard.
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => {
      if (key !== 'Shift') place.current?.toggleAttribute('data-tabbed', key === 'Tab');
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [place]);
}
