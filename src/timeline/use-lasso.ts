import { type PointerEvent, useRef, useState } from 'react';
import { onEscape } from './escape.ts';
import type { Box } from './label-ink.ts';
import { useFrame } from './use-frame.ts';

/** Px that a pointer must go before it lassoes; less is a click. */
const SLACK = 4;

interface Draw {
  readonly left: number;
  readonly top: number;
  readonly start: { readonly x: number; readonly y: number };
  now: { readonly x: number; readonly y: number };
  moved: boolean;
  readonly listening: () => void;
}

const boxOf = ({ start, now }: Draw): Box => ({
  left: Math.min(start.x, now.x),
  right: Math.max(start.x, now.x),
  top: Math.min(start.y, now.y),
  bottom: Math.max(start.y, now.y),
});

/** Draws a rectangle while the mouse drags with Shift; `onBox` has it once, at the end, in px of the drawing. */
export function useLasso(onBox: (box: Box) => void) {
  const [box, setBox] = useState<Box | null>(null);
  const draw = useRef<Draw | null>(null);
  const drawn = useRef(false);
  const frame = useFrame();
  const leave = () => {
    draw.current?.listening();
    draw.current = null;
    frame(null);
    setBox(null);
  };
  /** Each answers whether the gesture is its own. */
  return {
    box,
    down: (event: PointerEvent<HTMLElement>): boolean => {
      drawn.current = false;
      if (!event.shiftKey || event.pointerType !== 'mouse' || event.button !== 0) return false;
      const { left, top } = event.currentTarget.getBoundingClientRect();
      const start = { x: event.clientX - left, y: event.clientY - top };
      draw.current = { left, top, start, now: start, moved: false, listening: onEscape(leave) };
      return true;
    },
    move: (event: PointerEvent<HTMLElement>): boolean => {
      const { current } = draw;
      if (!current) return false;
      current.now = { x: event.clientX - current.left, y: event.clientY - current.top };
      const { left, right, top, bottom } = boxOf(current);
      if (!current.moved && Math.max(right - left, bottom - top) < SLACK) return true;
      if (!current.moved) event.currentTarget.setPointerCapture(event.pointerId);
      current.moved = true;
      frame(() => draw.current && setBox(boxOf(draw.current)));
      return true;
    },
    up: (event: PointerEvent<HTMLElement>): boolean => {
      const { current } = draw;
      if (!current) return false;
      leave();
      drawn.current = current.moved;
      if (current.moved && event.type === 'pointerup') onBox(boxOf(current));
      return true;
    },
    /** The click at the end of a lasso chooses nothing else. */
    click: (): boolean => {
      const was = drawn.current;
      drawn.current = false;
      return was;
    },
  };
}
