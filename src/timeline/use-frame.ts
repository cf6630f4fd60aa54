import { useCallback, useEffect, useRef } from 'react';

/** Runs the last thing asked for in the next frame, once, however often it is asked; `null` asks for nothing. */
export function useFrame(): (work: ((time: number) => void) | null) => void {
  const frame = useRef(0);
  const wanted = useRef<((time: number) => void) | null>(null);
  // The frame is the browser's; it must not outlive the drawing.
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return useCallback((work) => {
    wanted.current = work;
    if (!work) cancelAnimationFrame(frame.current);
    if (!work || frame.current === 0)
      frame.current = work
        ? requestAnimationFrame((time) => {
            frame.current = 0;
            wanted.current?.(time);
          })
        : 0;
  }, []);
}
