import { type RefCallback, useCallback } from 'react';

const DOOR = 'a[href]';

const close = (root: Element): void => {
  for (const door of root.querySelectorAll(DOOR)) door.removeAttribute('href');
};

/**
 * Takes the addresses from all links in an element, as they come. Paper has no doors, and a sheet that is printed to a file would
 * carry the address of this machine to whoever is given it.
 */
export function useWithoutDoors(): RefCallback<HTMLElement> {
  return useCallback((element: HTMLElement | null) => {
    if (!element) return;
    close(element);
    const observer = new MutationObserver(() => close(element));
    observer.observe(element, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['href'],
    });
    return () => observer.disconnect();
  }, []);
}
