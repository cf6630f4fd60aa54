import { type PointerEvent, type RefObject, useRef, useState } from 'react';

/** px until a press becomes a drag; nearer to an edge of the list than that it scrolls. */
const SLOP = 6;
const EDGE = 40;

/** A slide under the hand. */
export interface Drag {
  readonly from: number;
  /** Place at which it would be let go. */
  readonly to: number;
}

/** Before how many of the others the pointer is, in a column or a row. */
function placeUnder(items: readonly Element[], from: number, x: number, y: number): number {
  const boxes = items.map((item) => item.getBoundingClientRect());
  const [first, second] = boxes;
  const across = first && second ? Math.abs(first.top - second.top) < first.height / 2 : false;
  return boxes.filter(
    (box, i) => i !== from && (across ? box.left + box.width / 2 < x : box.top + box.height / 2 < y),
  ).length;
}

/** Moves slides of a list with a mouse or pen; a finger scrolls, and has the buttons. */
export function useSlideDrag(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<Drag>();
  const press = useRef<{
    readonly id: number;
    readonly from: number;
    readonly x: number;
    readonly y: number;
  }>(undefined);
  const dragged = useRef(false);
  const items = () => [...(list.current?.children ?? [])];
  const end = () => {
    press.current = undefined;
    setDrag(undefined);
  };
  return {
    drag,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        dragged.current = false;
        if (event.button !== 0 || event.pointerType === 'touch' || !(event.target instanceof Node)) return;
        const { target } = event;
        const from = items().findIndex((item) => item.contains(target));
        if (from >= 0) press.current = { id: event.pointerId, from, x: event.clientX, y: event.clientY };
      },
      onPointerMove: (event: PointerEvent) => {
        const { current } = press;
        const box = list.current;
        if (!current || !box || event.pointerId !== current.id) return;
        const { clientX: x, clientY: y } = event;
        if (!drag && Math.hypot(x - current.x, y - current.y) < SLOP) return;
        if (!drag) box.setPointerCapture(event.pointerId);
        dragged.current = true;
        const { top, bottom, left, right } = box.getBoundingClientRect();
        if (y < top + EDGE || y > bottom - EDGE) box.scrollBy(0, y < top + EDGE ? -EDGE / 4 : EDGE / 4);
        if (x < left + EDGE || x > right - EDGE) box.scrollBy(x < left + EDGE ? -EDGE / 4 : EDGE / 4, 0);
        setDrag({ from: current.from, to: placeUnder(items(), current.from, x, y) });
      },
      onPointerUp: () => {
        if (drag && drag.to !== drag.from) onMove(drag.from, drag.to);
        end();
      },
      onPointerCancel: end,
      // The click that ends a drag chooses nothing.
      onClickCapture: (event: {
        readonly stopPropagation: () => void;
        readonly preventDefault: () => void;
      }) => {
        if (!dragged.current) return;
        dragged.current = false;
        event.stopPropagation();
        event.preventDefault();
      },
    },
  };
}
