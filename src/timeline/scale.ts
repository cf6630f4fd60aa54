import type { Day } from '../records/day.ts';

/** A stretch of time from its first day to its last, both inclusive. Days are whole, except while a gesture is under way. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Days laid along a line: the first day begins at `x0`, the last ends at `x1`. Lengths in CSS pixels. */
export interface Scale {
  readonly span: Span;
  readonly x0: number;
  readonly x1: number;
  readonly perDay: number;
}

/** A month on average, in days. */
const MONTH = 30.436875;

/** Nearer than three weeks there is nothing more to see. */
export const SHORTEST = 21;

/** Days in a span, both ends counted. */
export const daysOf = (span: Span): number => span.to - span.from + 1;

export const scaleOf = (span: Span, x0: number, x1: number): Scale => ({
  span,
  x0,
  x1,
  perDay: Math.max(0, x1 - x0) / daysOf(span),
});

/** Where a day begins; its middle is at `day + 0.5`, its end at `day + 1`. */
export const xOf = (scale: Scale, day: Day): number => scale.x0 + (day - scale.span.from) * scale.perDay;

/** The moment under a place, in days and parts of a day. */
export const dayAt = (scale: Scale, x: number): number =>
  scale.perDay > 0 ? scale.span.from + (x - scale.x0) / scale.perDay : scale.span.from;

/** Width of a month: what the form of the drawing depends on. */
export const monthWidth = (scale: Scale): number => scale.perDay * MONTH;

export const sameSpan = (a: Span | null, b: Span | null): boolean => a?.from === b?.from && a?.to === b?.to;

/** A span of a given length moved, at most, to the edge of the extent; the extent when it is longer. */
function inside(from: number, days: number, extent: Span): Span {
  if (days >= daysOf(extent)) return extent;
  const start = Math.min(Math.max(from, extent.from), extent.to + 1 - days);
  return { from: start, to: start + days - 1 };
}

/**
 * Shows `factor` times nearer (further when below 1), within the extent. The moment `at` stays where it is,
 * unless the edge of the extent forbids it.
 */
export function zoomed(span: Span, factor: number, at: number, extent: Span): Span {
  const days = daysOf(span);
  const shortest = Math.min(SHORTEST, daysOf(extent));
  const next = Math.min(Math.max(days / factor, shortest), daysOf(extent));
  return inside(at - ((at - span.from) / days) * next, next, extent);
}

/** Moves the span by days, within the extent. */
export const moved = (span: Span, days: number, extent: Span): Span =>
  inside(span.from + days, daysOf(span), extent);

/** The nearest span of whole days within the extent; null when that is the extent itself. */
export function settled(span: Span, extent: Span): Span | null {
  const from = Math.max(Math.round(span.from), extent.from);
  const to = Math.min(Math.max(Math.round(span.to), from), extent.to);
  return from === extent.from && to === extent.to ? null : { from, to };
}

/** The part of a span inside the extent; the extent when they do not meet. */
export function clipped(span: Span | null, extent: Span): Span {
  if (!span || span.to < extent.from || span.from > extent.to || span.to < span.from) return extent;
  return { from: Math.max(span.from, extent.from), to: Math.min(span.to, extent.to) };
}
