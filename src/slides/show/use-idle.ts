import { useEffect, useState } from 'react';

/** So long after the last touch of the pointer it is hidden, ms. */
const WAIT = 3000;

/** Whether the pointer has rested for a while. It counts as resting until it first moves. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(true);
  // Listens to the pointer, wherever it is in the window, and to the clock.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => setIdle(true);
    const wake = () => {
      clearTimeout(timer);
      timer = setTimeout(rest, WAIT);
      setIdle(false);
    };
    const events = ['pointermove', 'pointerdown', 'touchstart'] as const;
    for (const event of events) addEventListener(event, wake, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const event of events) removeEventListener(event, wake);
    };
  }, []);
  return idle;
}
