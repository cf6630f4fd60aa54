import { type MouseEvent, type PointerEvent, useRef } from 'react';
import { onEscape } from './escape.ts';
import { speedOf, traced } from './glide.ts';
import { type Hand, scaleAt, underFingers } from './hand.ts';
import { dayAt, moved, type Scale, type Span, zoomed } from './scale.ts';
import { useFrame } from './use-frame.ts';
import { useGlide } from './use-glide.ts';
import { useTurning } from './use-turning.ts';

/** Px that a pointer must go before it pans; less is a click. */
const SLACK = 4;
/** How much nearer a double click shows. */
const DOUBLE = 2;

/**
 * Moves and zooms under the hand: drag to pan, pinch, double click, Ctrl or ⌘ with the wheel. A plain wheel, and a finger
 * going up or down, scroll the page. What is under the pointer stays under it. A gesture is shown once a frame.
 */
export function useGestures({
  scale,
  given,
  extent,
  onMove,
  onEnd,
  onCancel,
}: {
  readonly scale: Scale;
  /** What the address says. */
  readonly given: Span;
  readonly extent: Span;
  /** Once a frame while a gesture lasts, its gliding on included. */
  readonly onMove: (span: Span) => void;
  /** Once, at its end. */
  readonly onEnd: (span: Span) => void;
  /** Instead, when Escape took it back. */
  readonly onCancel: () => void;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const hand = useRef<Hand | null>(null);
  const dragged = useRef(false);
  const listening = useRef<(() => void) | null>(null);
  const frame = useFrame();
  const glide = useGlide();
  useTurning(ref, { scale, extent, onMove, onEnd });

  const release = () => {
    listening.current?.();
    listening.current = null;
    hand.current = null;
    frame(null);
  };
  const cancel = () => {
    release();
    dragged.current = true;
    onCancel();
  };

  const lift = (event: PointerEvent<HTMLElement>) => {
    const { current } = hand;
    if (!current?.points.has(event.pointerId)) return;
    const end = current.moved ? underFingers(current, extent) : current.scale.span;
    const single = current.points.size === 1;
    current.points.delete(event.pointerId);
    // A finger that stays goes on from here.
    for (const point of current.points.values()) point.start = point.now;
    current.scale = scaleAt(current.scale, end);
    if (current.points.size > 0) return;
    release();
    if (!current.moved) return;
    dragged.current = true;
    const speed = single && event.type === 'pointerup' ? speedOf(current.traces, event.timeStamp) : 0;
    const after = (px: number) => moved(end, -px / current.scale.perDay, extent);
    glide(
      speed,
      (px) => onMove(after(px)),
      (px) => onEnd(after(px)),
    );
  };

  return {
    ref,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.pointerType === 'mouse' && event.button !== 0) return;
        dragged.current = false;
        const { current } = hand;
        const left = current?.left ?? event.currentTarget.getBoundingClientRect().left;
        const x = event.clientX - left;
        if (current) {
          current.scale = scaleAt(current.scale, underFingers(current, extent));
          current.traces = [];
          for (const point of current.points.values()) point.start = point.now;
          current.points.set(event.pointerId, { start: x, now: x });
          return;
        }
        const points = new Map([[event.pointerId, { start: x, now: x }]]);
        hand.current = { points, scale, left, moved: false, traces: [] };
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const { current } = hand;
        const point = current?.points.get(event.pointerId);
        if (!current || !point) return;
        point.now = event.clientX - current.left;
        if (!current.moved && Math.abs(point.now - point.start) < SLACK) return;
        if (!current.moved) listening.current = onEscape(cancel);
        current.moved = true;
        if (!event.currentTarget.hasPointerCapture(event.pointerId))
          event.currentTarget.setPointerCapture(event.pointerId);
        if (current.points.size === 1)
          current.traces = traced(current.traces, { x: point.now, time: event.timeStamp });
        frame(() => hand.current && onMove(underFingers(hand.current, extent)));
      },
      onPointerUp: lift,
      onPointerCancel: lift,
      onDoubleClick: (event: MouseEvent<HTMLElement>) => {
        if (event.target instanceof Element && event.target.closest('a')) return;
        const at = dayAt(scale, event.clientX - event.currentTarget.getBoundingClientRect().left);
        // Of where it goes to, should it still be on its way there.
        onEnd(zoomed(given, event.shiftKey ? 1 / DOUBLE : DOUBLE, at, extent));
      },
      /** The click at the end of a drag opens nothing. */
      onClickCapture: (event: { preventDefault: () => void; stopPropagation: () => void }) => {
        if (!dragged.current) return;
        dragged.current = false;
        event.preventDefault();
        event.stopPropagation();
      },
    },
  };
}
