import { useEffect, useRef } from 'react';

/** ms of rest before what waits is done. */
const REST = 300;

/** Does the last of many things once there is a rest, or at once; and before the window goes. */
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
    addEventListener('pagehide', leave);
    return () => {
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
