import { type RefCallback, useCallback } from 'react';

/** What makes a link one: where it leads, that the keyboard stops there, and a name of its own, which only a link may have. */
const OF_LINKS = ['href', 'tabindex', 'aria-label'];
const DOOR = OF_LINKS.map((name) => `a[${name}]`).join();

const close = (root: Element): void => {
  for (const door of root.querySelectorAll(DOOR)) for (const name of OF_LINKS) door.removeAttribute(name);
};

/**
 * Takes the addresses from all links in an element, as they come, and their place among the stops of the keyboard. Paper has no doors, and a sheet that is printed to a file would
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
      attributeFilter: OF_LINKS,
    });
    return () => observer.disconnect();
  }, []);
}
