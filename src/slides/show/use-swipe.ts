import { type RefObject, useEffect, useEffectEvent } from 'react';
import { doorNear } from './door-near.ts';
import { gestureOf, isTouch, type Spot } from './swipe.ts';

const spotOf = ({ clientX, clientY }: Touch, at: number): Spot => ({ x: clientX, y: clientY, at });

/** A finger on a control or a link is for that; one on a page that is enlarged moves it. */
const isOurs = (event: TouchEvent): boolean =>
  event.touches.length === 1 &&
  (visualViewport?.scale ?? 1) < 1.05 &&
  event.target instanceof Element &&
  !event.target.closest('button, a[href], dialog, [data-own-touch]');

/** Turns slides with one finger: a swipe, or a touch near an edge. Two fingers enlarge, as anywhere. */
export function useSwipe(
  area: RefObject<HTMLElement | null>,
  turn: (gesture: 'next' | 'previous') => void,
): void {
  const onTurn = useEffectEvent(turn);
  // Listens to fingers. Nothing is prevented, so that the browser keeps its own gestures.
  useEffect(() => {
    const element = area.current;
    let from: Spot | undefined;
    const start = (event: TouchEvent) => {
      const [touch] = event.touches;
      from = touch && isOurs(event) ? spotOf(touch, event.timeStamp) : undefined;
    };
    const end = (event: TouchEvent) => {
      const [touch] = event.changedTouches;
      const began = from;
      from = undefined;
      if (!began || !touch || !element) return;
      const ended = spotOf(touch, event.timeStamp);
      // A finger that stays beside a link is for that; see `useDoors`.
      if (isTouch(began, ended) && doorNear(element, touch)) return;
      const gesture = gestureOf(began, ended, innerWidth);
      if (gesture === 'next' || gesture === 'previous') onTurn(gesture);
    };
    const none = () => {
      from = undefined;
    };
    const quiet = { passive: true } as const;
    element?.addEventListener('touchstart', start, quiet);
    element?.addEventListener('touchend', end, quiet);
    element?.addEventListener('touchcancel', none, quiet);
    return () => {
      element?.removeEventListener('touchstart', start);
      element?.removeEventListener('touchend', end);
      element?.removeEventListener('touchcancel', none);
    };
  }, [area]);
}
