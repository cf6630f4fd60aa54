import type { Trace } from './glide.ts';
import { dayAt, moved, type Scale, type Span, zoomed } from './scale.ts';

/** Fingers, or the mouse, on the drawing. */
export interface Hand {
  /** Where each was and is, px from the left of the drawing. */
  readonly points: Map<number, { start: number; now: number }>;
  /** The drawing when the present fingers came down, and its left edge in the window. */
  scale: Scale;
  readonly left: number;
  /** Whether it went far enough to be more than a click. */
  moved: boolean;
  traces: readonly Trace[];
}

/** Fingers nearer than this, px, say nothing of a zoom. */
const NEAR = 8;

/** The scale with another span in the same place. */
export const scaleAt = (scale: Scale, span: Span): Scale => ({
  ...scale,
  span,
  perDay: (scale.x1 - scale.x0) / (span.to - span.from + 1),
});

/** The span that keeps what was under the fingers under them. */
export function underFingers({ points, scale }: Hand, extent: Span): Span {
  const [p, q] = [...points.values()];
  if (!p) return scale.span;
  if (!q) return moved(scale.span, (p.start - p.now) / scale.perDay, extent);
  const wide = Math.max(NEAR, Math.abs(p.start - q.start));
  const start = (p.start + q.start) / 2;
  const factor = Math.max(NEAR, Math.abs(p.now - q.now)) / wide;
  const next = scaleAt(scale, zoomed(scale.span, factor, dayAt(scale, start), extent));
  return moved(next.span, (start - (p.now + q.now) / 2) / next.perDay, extent);
}
