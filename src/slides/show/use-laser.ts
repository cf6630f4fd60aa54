import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { useSteady } from '../../ui/use-steady.ts';
import type { Point } from '../presenter/step.ts';

/** The dot of a laser pointer. It is moved by hand: a drawing for each move would come late. */
export function useDot(): {
  readonly dot: RefObject<HTMLElement | null>;
  readonly moveDot: (point: Point) => void;
} {
  const dot = useRef<HTMLElement>(null);
  const moveDot = useSteady((point: Point) => {
    const element = dot.current;
    if (!element) return;
    element.hidden = point === null;
    if (!point) return;
    element.style.left = `${point.x * 100}%`;
    element.style.top = `${point.y * 100}%`;
  });
  return { dot, moveDot };
}

/** Tells where the pointer is on a slide, once a frame, for as long as it is `on`; and nowhere when it has left. */
export function usePointing(
  area: RefObject<HTMLElement | null>,
  on: boolean,
  tell: (point: Point) => void,
): void {
  const onPoint = useEffectEvent(tell);
  // Listens to the pointer.
  useEffect(() => {
    const element = area.current;
    if (!on || !element) return;
    let frame = 0;
    const move = ({ clientX, clientY }: PointerEvent) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const x = (clientX - left) / width;
        const y = (clientY - top) / height;
        onPoint(x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : null);
      });
    };
    const leave = () => {
      cancelAnimationFrame(frame);
      onPoint(null);
    };
    addEventListener('pointermove', move, { passive: true });
    document.documentElement.addEventListener('pointerleave', leave);
    return () => {
      removeEventListener('pointermove', move);
      document.documentElement.removeEventListener('pointerleave', leave);
      leave();
    };
  }, [area, on]);
}
