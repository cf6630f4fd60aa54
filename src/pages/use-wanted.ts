import { type RefObject, useEffect, useRef, useState } from 'react';

/** How far below the window something is still fetched ahead, as a margin of the window. */
const AHEAD = '50%';

/** How long the page rests before what is below comes by itself, so that search in the page, print and a screen reader find it: ms. */
const REST = 2500;

/**
 * Whether a part further down the page is wanted: it is near the window, somebody uses the page, it is printed,
 * or the page has come to rest. Once wanted, always wanted.
 */
export function useWanted<E extends Element>(): readonly [RefObject<E | null>, boolean] {
  const place = useRef<E>(null);
  const [wanted, setWanted] = useState(false);
  // Talks to the window: its scrolling, its keys, its printing.
  useEffect(() => {
    if (wanted || !place.current) return;
    const want = () => setWanted(true);
    const watch = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && want(), {
      rootMargin: `0px 0px ${AHEAD} 0px`,
    });
    watch.observe(place.current);
    const rest = setTimeout(want, REST);
    const uses = ['keydown', 'pointerdown', 'beforeprint'] as const;
    for (const use of uses) window.addEventListener(use, want, { once: true });
    return () => {
      watch.disconnect();
      clearTimeout(rest);
      for (const use of uses) window.removeEventListener(use, want);
    };
  }, [wanted]);
  return [place, wanted];
}
