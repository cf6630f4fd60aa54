import { type PointerEvent, useEffect, useRef } from 'react';

/** A finger that stays so long, in ms, presses; further than so many px, it has moved. */
const LONG = 500;
const SLACK = 8;

/** A long press of a finger on something of the drawing; `under` says what is there. */
export function usePress<T>(under: (event: PointerEvent) => T | undefined, onPress: (at: T) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const start = useRef({ x: 0, y: 0 });
  const pressed = useRef(false);
  // The timer is the browser's; it must not outlive the drawing.
  useEffect(() => () => clearTimeout(timer.current), []);
  const leave = () => clearTimeout(timer.current);
  return {
    down: (event: PointerEvent) => {
      leave();
      pressed.current = false;
      const at = under(event);
      if (event.pointerType !== 'touch' || !event.isPrimary || at === undefined) return;
      start.current = { x: event.clientX, y: event.clientY };
      timer.current = setTimeout(() => {
        pressed.current = true;
        onPress(at);
      }, LONG);
    },
    move: (event: PointerEvent) => {
      if (Math.hypot(event.clientX - start.current.x, event.clientY - start.current.y) > SLACK) leave();
    },
    up: leave,
    /** Whether the click is the end of a press; and whether a menu would open in the midst of one. */
    ended: (): boolean => pressed.current,
  };
}
