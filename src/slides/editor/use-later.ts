import { useEffect, useRef } from 'react';

/** ms of rest before what waits is done. */
const REST = 300;

/** Whether a key or a button of the mouse may lead to another page. */
const leads = (event: KeyboardEvent | MouseEvent): boolean =>
  event.altKey || event.metaKey || ('key' in event ? event.key.startsWith('Browser') : event.button > 2);

/**
 * Does the last of many things once there is a rest, or at once; and before the window or the page goes. Once a page has gone it
 * is too late: the address is another’s. So it is done as soon as a key, a button, or the pointer on its way to one may lead away.
 */
export function useLater(): {
  readonly soon: (act: () => void) => void;
  /** Does what waits. */
  readonly now: () => void;
} {
  const waits = useRef<{ timer: ReturnType<typeof setTimeout> | undefined; act: (() => void) | undefined }>({
    timer: undefined,
    act: undefined,
  });
  const now = () => {
    const { timer, act } = waits.current;
    clearTimeout(timer);
    waits.current = { timer: undefined, act: undefined };
    act?.();
  };
  // Talks to the window, which may go; when the page goes, the address is no longer its own.
  useEffect(() => {
    const leave = () => {
      const { timer, act } = waits.current;
      clearTimeout(timer);
      waits.current = { timer: undefined, act: undefined };
      act?.();
    };
    const maybe = (event: KeyboardEvent | MouseEvent) => {
      if (leads(event)) leave();
    };
    const { documentElement } = document;
    addEventListener('pagehide', leave);
    addEventListener('keydown', maybe, { capture: true });
    addEventListener('mousedown', maybe, { capture: true });
    documentElement.addEventListener('mouseleave', leave);
    return () => {
      removeEventListener('keydown', maybe, { capture: true });
      removeEventListener('mousedown', maybe, { capture: true });
      documentElement.removeEventListener('mouseleave', leave);
      removeEventListener('pagehide', leave);
      clearTimeout(waits.current.timer);
      waits.current = { timer: undefined, act: undefined };
    };
  }, []);
  return {
    soon: (act) => {
      clearTimeout(waits.current.timer);
      waits.current = { timer: setTimeout(now, REST), act };
    },
    now,
  };
}
