import type { MouseEvent, PointerEvent, RefObject } from 'react';
import { columnAt, placeIn } from './column-under.ts';
import type { Stop } from './stops.ts';
import type { CardControl } from './use-card.ts';

/** The stop that an event of the pointer met: the one whose ink it hit, or the column at its place. */
export function stopUnder(
  { target, clientX, clientY }: Pick<MouseEvent, 'target' | 'clientX' | 'clientY'>,
  stops: readonly Stop[],
  drawing: Element | null,
): Stop | undefined {
  const id = target instanceof Element && target.closest('[data-stop]')?.getAttribute('data-stop');
  const hit = id ? stops.find((stop) => stop.id === id) : undefined;
  return hit ?? (drawing ? columnAt(stops, placeIn(drawing, { clientX, clientY })) : undefined);
}

/** Brings cards out under the mouse, and at the first touch of a finger, when the mark is not opened yet. */
export function usePointerCard(
  drawing: RefObject<Element | null>,
  stops: readonly Stop[],
  { card, show, hide }: CardControl,
) {
  const idUnder = (event: MouseEvent) => stopUnder(event, stops, drawing.current)?.id;
  return {
    onPointerOver: (event: PointerEvent) => {
      const under = idUnder(event);
      if (event.pointerType === 'touch') return;
      if (under && drawing.current) show(under, 'pointer', drawing.current);
      else if (card?.cause !== 'focus') hide();
    },
    onPointerLeave: () => {
      if (card?.cause !== 'focus') hide();
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      const under = idUnder(event);
      const touch = 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch';
      if (!touch || !drawing.current) return;
      if (!under) hide(true);
      else if (card?.id !== under) {
        // The card has the way in.
        event.preventDefault();
        show(under, 'touch', drawing.current);
      }
    },
  };
}
