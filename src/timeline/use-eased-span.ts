import { useEffect, useState } from 'react';
import { daysOf, type Span, sameSpan } from './scale.ts';

/** How long marks take to their new places, ms. */
const LONG = 200;
/** A change of less than this part of the span is no move: a gesture ends on whole days. */
const SLIGHT = 0.02;

const wantsMotion = (): boolean => !window.matchMedia('(prefers-reduced-motion: reduce)').matches;

const isSlight = (a: Span, b: Span): boolean =>
  Math.max(Math.abs(a.from - b.from), Math.abs(a.to - b.to)) < SLIGHT * Math.min(daysOf(a), daysOf(b));

const between = (a: Span, b: Span, part: number): Span => ({
  from: a.from + (b.from - a.from) * part,
  to: a.to + (b.to - a.to) * part,
});

interface Move {
  readonly from: Span;
  readonly to: Span;
}

/**
 * The span to draw. Under the hand it is the one that is shown; where a button, a key or the address changes that, the
 * drawing goes over to it, so that one sees what went where. At once for those who want no motion.
 */
export function useEasedSpan(shown: Span, moving: boolean): Span {
  const [before, setBefore] = useState({ shown, moving });
  const [move, setMove] = useState<Move | null>(null);
  const [part, setPart] = useState(0);
  const now = move ? between(move.from, move.to, part) : shown;
  const isNew = !sameSpan(before.shown, shown) || before.moving !== moving;
  let drawn = now;
  if (isNew) {
    setBefore({ shown, moving });
    const from = move ? now : before.shown;
    const moves = !moving && !before.moving && !isSlight(from, shown) && wantsMotion();
    setMove(moves ? { from, to: shown } : null);
    setPart(0);
    drawn = moves ? from : shown;
  }
  // Talks to the display: one step a frame until the time is over.
  useEffect(() => {
    if (!move) return;
    let start: number | undefined;
    let frame = requestAnimationFrame(function step(time) {
      start ??= time;
      const t = Math.min(1, (time - start) / LONG);
      if (t === 1) setMove(null);
      else {
        setPart(1 - (1 - t) ** 3);
        frame = requestAnimationFrame(step);
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [move]);
  return drawn;
}
