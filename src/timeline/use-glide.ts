import { useCallback, useEffect, useRef } from 'react';
import { GLIDE, glided } from './glide.ts';
import { useFrame } from './use-frame.ts';

const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** What stops it: any touch of the page. */
const touches = ['pointerdown', 'keydown', 'wheel'] as const;

/** Lets the drawing glide on after the hand let go at a speed in px a ms; not at all where motion is not wanted. */
export function useGlide(): (
  speed: number,
  onMove: (px: number) => void,
  onEnd: (px: number) => void,
) => void {
  const frame = useFrame();
  const stop = useRef<(() => void) | null>(null);
  // The listeners are the window's; they must not outlive the drawing.
  useEffect(() => () => stop.current?.(), []);
  return useCallback(
    (speed, onMove, onEnd) => {
      if (speed === 0 || still()) {
        onEnd(0);
        return;
      }
      const start = performance.now();
      let at = 0;
      const leave = () => {
        frame(null);
        stop.current = null;
        for (const touch of touches) window.removeEventListener(touch, end, true);
      };
      const end = () => {
        leave();
        onEnd(at);
      };
      const step = (time: number) => {
        at = glided(speed, time - start);
        if (time - start >= GLIDE) end();
        else {
          onMove(at);
          frame(step);
        }
      };
      for (const touch of touches) window.addEventListener(touch, end, true);
      stop.current = leave;
      frame(step);
    },
    [frame],
  );
}
