import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A function that stays the same from drawing to drawing and does what the last one says, so that what it is given to
 * need not be drawn again. Only for what happens after a drawing, such as a click.
 */
export function useSteady<A extends readonly unknown[]>(run: (...args: A) => void): (...args: A) => void {
  const latest = useRef(run);
  // Talks to what happens after the drawing.
  useLayoutEffect(() => {
    latest.current = run;
  }, [run]);
  return useCallback((...args: A) => latest.current(...args), []);
}
