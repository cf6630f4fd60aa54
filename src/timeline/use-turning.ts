import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { scaleAt } from './hand.ts';
import { dayAt, type Scale, type Span, zoomed } from './scale.ts';
import { useFrame } from './use-frame.ts';

/** After so many ms without a turn of the wheel, its gesture is over. */
const REST = 220;

/** Px of a turn of the wheel, whatever unit the browser counts in. */
const turnOf = (event: WheelEvent): number =>
  event.deltaY * (event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1);

/** Zooms by the wheel with Ctrl or ⌘, round the pointer; without them the wheel is the page's. */
export function useTurning(
  ref: RefObject<HTMLElement | null>,
  {
    scale,
    extent,
    onMove,
    onEnd,
  }: {
    readonly scale: Scale;
    readonly extent: Span;
    readonly onMove: (span: Span) => void;
    readonly onEnd: (span: Span) => void;
  },
): void {
  const frame = useFrame();
  const turning = useRef<{ span: Span; left: number; timer: ReturnType<typeof setTimeout> } | null>(null);

  const end = useEffectEvent((span: Span) => {
    turning.current = null;
    frame(null);
    onEnd(span);
  });
  const show = useEffectEvent((span: Span) => onMove(span));
  const turn = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const now = turning.current;
    clearTimeout(now?.timer);
    const left = now?.left ?? ref.current?.getBoundingClientRect().left ?? 0;
    const from = scaleAt(scale, now?.span ?? scale.span);
    const span = zoomed(from.span, Math.exp(-turnOf(event) / 240), dayAt(from, event.clientX - left), extent);
    turning.current = { span, left, timer: setTimeout(() => end(span), REST) };
    frame(() => show(span));
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
  }, [ref]);
}
