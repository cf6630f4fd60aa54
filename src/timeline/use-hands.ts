import type { MouseEvent, PointerEvent, RefObject } from 'react';
import { asSeen } from './as-seen.ts';
import type { Scale } from './scale.ts';
import type { Stop } from './stops.ts';
import type { CardControl } from './use-card.ts';
import { useGestures } from './use-gestures.ts';
import { useLasso } from './use-lasso.ts';
import type { PickedControl } from './use-picked.ts';
import { stopUnder, usePointerCard } from './use-pointer-card.ts';
import { usePress } from './use-press.ts';
import type { SpanView } from './use-span.ts';

type Handled = PointerEvent<HTMLElement>;

/** All that mouse and fingers do on the drawing: move it, zoom it, bring out cards, choose. */
export function useHands({
  drawing,
  scale,
  stops,
  span,
  card,
  chosen,
}: {
  readonly drawing: RefObject<Element | null>;
  readonly scale: Scale;
  readonly stops: readonly Stop[];
  readonly span: SpanView;
  readonly card: CardControl;
  readonly chosen: PickedControl;
}) {
  const { extent, given, show, commit, cancel } = span;
  const { ref, handlers } = useGestures({
    scale,
    given,
    extent,
    onMove: show,
    onEnd: (end) => commit(asSeen(end, scale)),
    onCancel: cancel,
  });
  const pointer = usePointerCard(drawing, stops, card);
  const lasso = useLasso((box) => chosen.pickBox(box, scale));
  const stopAt = (event: MouseEvent) => stopUnder(event, stops, drawing.current);
  const press = usePress(stopAt, (stop) => {
    card.hide(true);
    chosen.pickOne(stop, false);
  });
  return {
    ref,
    lasso: lasso.box,
    handlers: {
      ...handlers,
      ...pointer,
      onPointerDown: (event: Handled) => {
        press.down(event);
        if (!lasso.down(event)) handlers.onPointerDown(event);
      },
      onPointerMove: (event: Handled) => {
        press.move(event);
        if (!lasso.move(event)) handlers.onPointerMove(event);
      },
      onPointerUp: (event: Handled) => {
        press.up();
        if (!lasso.up(event)) handlers.onPointerUp(event);
      },
      onPointerCancel: (event: Handled) => {
        press.up();
        if (!lasso.up(event)) handlers.onPointerCancel(event);
      },
      onContextMenu: (event: MouseEvent) => {
        if (press.ended()) event.preventDefault();
      },
      onClick: (event: MouseEvent<HTMLElement>) => {
        const stop = stopAt(event);
        const { shiftKey, ctrlKey, metaKey, nativeEvent } = event;
        const touch = 'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch';
        if (lasso.click() || press.ended()) event.preventDefault();
        else if (stop && (shiftKey || ctrlKey || metaKey || (touch && chosen.picked))) {
          event.preventDefault();
          chosen.pickOne(stop, shiftKey);
        } else pointer.onClick(event);
      },
      // Mouse down neither focuses nor drags a link: both would end a pan.
      onMouseDown: (event: MouseEvent) => event.preventDefault(),
      onDragStart: (event: MouseEvent) => event.preventDefault(),
    },
  };
}
