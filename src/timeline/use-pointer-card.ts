import type { MouseEvent, PointerEvent, RefObject } from 'react';
import type { CardControl } from './use-card.ts';

/** The stop whose ink is at a place. */
export const stopUnder = (target: EventTarget): string | undefined =>
  target instanceof Element
    ? (target.closest('[data-stop]')?.getAttribute('data-stop') ?? undefined)
    : undefined;

/** Brings cards out under the mouse, and at the first touch of a finger, when the mark is not opened yet. */
export function usePointerCard(drawing: RefObject<Element | null>, { card, show, hide }: CardControl) {
  return {
    onPointerOver: (event: PointerEvent) => {
      const under = stopUnder(event.target);
      if (event.pointerType === 'touch') return;
      if (under && drawing.current) show(under, 'pointer', drawing.current);
      else if (card?.cause !== 'focus') hide();
    },
    onPointerLeave: () => {
      if (card?.cause !== 'focus') hide();
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      const under = stopUnder(event.target);
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
