import { type PointerEvent, useEffect, useEffectEvent, useRef } from 'react';
import { dayAt, moved, type Scale, type Span, zoomed } from './scale.ts';

/** Px that a pointer must go before it pans; less is a click. */
const SLACK = 4;
/** After so many ms without a turn of the wheel, its gesture is over. */
const REST = 220;

interface Hand {
  /** Where each finger, or the mouse, was and is. */
  readonly points: Map<number, { start: number; now: number }>;
  /** The drawing when the present fingers came down. */
  scale: Scale;
  moved: boolean;
}

/** Px of a turn of the wheel, whatever unit the browser counts in. */
const turnOf = (event: WheelEvent): number =>
  event.deltaY * (event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1);

/** The span that keeps what was under the fingers under them. */
function underFingers({ points, scale }: Hand, extent: Span): Span {
  const [p, q] = [...points.values()];
  if (!p) return scale.span;
  if (!q) return moved(scale.span, (p.start - p.now) / scale.perDay, extent);
  const wide = Math.max(8, Math.abs(p.start - q.start));
  const middle = { start: (p.start + q.start) / 2, now: (p.now + q.now) / 2 };
  const next = zoomed(
    scale.span,
    Math.max(8, Math.abs(p.now - q.now)) / wide,
    dayAt(scale, middle.start),
    extent,
  );
  const perDay = (scale.x1 - scale.x0) / (next.to - next.from + 1);
  return moved(next, (middle.start - middle.now) / perDay, extent);
}

/**
 * Moves and zooms under the hand: drag to pan, pinch, Ctrl or ⌘ with the wheel. A plain wheel, and a finger going up or
 * down, scroll the page. What is under the pointer stays under it.
 */
export function useGestures({
  scale,
  extent,
  onMove,
  onEnd,
}: {
  readonly scale: Scale;
  readonly extent: Span;
  /** Many times while a gesture lasts. */
  readonly onMove: (span: Span) => void;
  /** Once, at its end. */
  readonly onEnd: (span: Span) => void;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const hand = useRef<Hand | null>(null);
  const dragged = useRef(false);
  const turning = useRef<{ span: Span; timer: ReturnType<typeof setTimeout> } | null>(null);

  const turn = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { currentTarget } = event;
    if (!(currentTarget instanceof Element)) return;
    clearTimeout(turning.current?.timer);
    const now = { ...scale, span: turning.current?.span ?? scale.span };
    const perDay = (scale.x1 - scale.x0) / (now.span.to - now.span.from + 1);
    const at = dayAt({ ...now, perDay }, event.clientX - currentTarget.getBoundingClientRect().left);
    const span = zoomed(now.span, Math.exp(-turnOf(event) / 240), at, extent);
    onMove(span);
    turning.current = { span, timer: setTimeout(() => endTurn(span), REST) };
  });
  const endTurn = useEffectEvent((span: Span) => {
    turning.current = null;
    onEnd(span);
  });

  // Talks to the element itself: React listens for the wheel passively, which could not keep the page from zooming.
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const listen = (event: WheelEvent) => turn(event);
    element.addEventListener('wheel', listen, { passive: false });
    return () => {
      element.removeEventListener('wheel', listen);
      clearTimeout(turning.current?.timer);
    };
  }, []);

  const lift = (event: PointerEvent<HTMLElement>) => {
    const { current } = hand;
    if (!current?.points.delete(event.pointerId)) return;
    if (current.moved && current.points.size === 0) {
      dragged.current = true;
      onEnd(scale.span);
    }
    for (const point of current.points.values()) point.start = point.now;
    hand.current = current.points.size > 0 ? { ...current, scale } : null;
  };

  return {
    ref,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.pointerType === 'mouse' && event.button !== 0) return;
        dragged.current = false;
        const points = hand.current?.points ?? new Map();
        for (const point of points.values()) point.start = point.now;
        const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
        points.set(event.pointerId, { start: x, now: x });
        hand.current = { points, scale, moved: hand.current?.moved ?? false };
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const { current } = hand;
        const point = current?.points.get(event.pointerId);
        if (!current || !point) return;
        point.now = event.clientX - event.currentTarget.getBoundingClientRect().left;
        if (!current.moved && Math.abs(point.now - point.start) < SLACK) return;
        if (!current.moved) event.currentTarget.setPointerCapture(event.pointerId);
        current.moved = true;
        onMove(underFingers(current, extent));
      },
      onPointerUp: lift,
      onPointerCancel: lift,
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
