import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

const KEY = 'pd.scroll';

/** Where each step of the history was scrolled to, in pixels, by the step's key and page; also after a reload. */
const places = new Map<string, number>(read());

function read(): [string, number][] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((e): e is [string, number] => Array.isArray(e) && typeof e[1] === 'number')
      : [];
  } catch {
    // No storage, or not ours: pages then open at their top.
    return [];
  }
}

function keep() {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...places].slice(-50)));
  } catch {
    // Without storage only a reload forgets.
  }
}

/** So long a page may still grow to the height it had, and lay out what is above, ms. */
const PATIENCE = 3000;

/**
 * Scrolls to where a page was left, again whenever the page has grown or shrunk, until it rests or the reader does
 * something. Gives the way to stop.
 */
function scrollBack(y: number): () => void {
  const begun = performance.now();
  let height = -1;
  let frame = 0;
  const step = (now: number) => {
    const { scrollHeight } = document.documentElement;
    if (scrollHeight !== height) scrollTo(0, y);
    height = scrollHeight;
    if (now - begun < PATIENCE) frame = requestAnimationFrame(step);
  };
  const stop = () => cancelAnimationFrame(frame);
  step(begun);
  for (const act of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    window.addEventListener(act, stop, { once: true, passive: true });
  return stop;
}

/** A new page opens at its top, a step back where it was left; a change of the query alone stays where it is. */
export function useScroll(): void {
  const { key, pathname } = useLocation();
  // Every address that was typed has the same key.
  const place = `${key} ${pathname}`;
  const way = useNavigationType();
  const shown = useRef<string>(undefined);
  const here = useRef(0);

  // Talks to the window, whose own restoring comes before a page is drawn.
  useEffect(() => {
    history.scrollRestoration = 'manual';
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, []);

  // Talks to the window's scroll position, before a shorter page that comes can move it.
  useLayoutEffect(() => {
    const another = shown.current !== pathname;
    shown.current = pathname;
    if (another) here.current = 0;
    if (way === 'POP') here.current = places.get(place) ?? here.current;
    places.set(place, here.current);
    const stop = way === 'POP' && here.current > 0 ? scrollBack(here.current) : undefined;
    if (another && here.current === 0) scrollTo(0, 0);
    const note = () => {
      here.current = scrollY;
      places.set(place, scrollY);
    };
    window.addEventListener('scroll', note, { passive: true });
    return () => {
      stop?.();
      window.removeEventListener('scroll', note);
    };
  }, [place, pathname, way]);
}
