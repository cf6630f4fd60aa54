import type { Day } from '../records/day.ts';
import { monthsOn, nearest } from './calendar.ts';
import type { HandleMove } from './keys.ts';
import type { Span } from './scale.ts';

export type End = 'from' | 'to';

/** The least that the strip can choose: about a month. */
const LEAST = 28;

/** How far an end of the span can go: the other end holds it. */
export function rangeOf(end: End, span: Span, extent: Span): { readonly min: Day; readonly max: Day } {
  return end === 'from'
    ? { min: extent.from, max: Math.max(extent.from, span.to - LEAST + 1) }
    : { min: Math.min(extent.to, span.from + LEAST - 1), max: extent.to };
}

const clamp = (day: Day, { min, max }: { readonly min: Day; readonly max: Day }): Day =>
  Math.min(Math.max(day, min), max);

/** The span with one end brought to a day, as far as it can go. */
export function dragged(end: End, day: Day, span: Span, extent: Span): Span {
  const to = clamp(day, rangeOf(end, span, extent));
  return end === 'from' ? { from: to, to: span.to } : { from: span.from, to };
}

/** An end of the span at the beginning, or the end, of the month that is nearest. */
export const onMonth = (end: End, day: Day): Day =>
  end === 'from' ? nearest(day, 1) : nearest(day + 1, 1) - 1;

/** The span after a key on one of its handles: by quarters and years, from month to month, or to the end of the way. */
export function pressed(end: End, move: HandleMove, span: Span, extent: Span): Span {
  const range = rangeOf(end, span, extent);
  if ('edge' in move) return dragged(end, move.edge === 'first' ? range.min : range.max, span, extent);
  const day = end === 'from' ? monthsOn(span.from, move.months) : monthsOn(span.to + 1, move.months) - 1;
  return dragged(end, day, span, extent);
}
