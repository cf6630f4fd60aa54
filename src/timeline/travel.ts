import type { Period } from '../records/dashboard.ts';
import type { Day } from '../records/day.ts';
import { monthsOn, tidied } from './calendar.ts';
import { clipped, daysOf, moved, type Span, zoomed } from './scale.ts';

/** A way to another time, by button or key. */
export type Travel =
  /** So many times nearer, or further when below 1. */
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'whole' }
  /** So many times the length of what is shown; earlier when below 0. */
  | { readonly kind: 'screens'; readonly by: number }
  /** To the planning period before or after. */
  | { readonly kind: 'period'; readonly by: 1 | -1 };

const middleOf = (span: Span): number => (span.from + span.to + 1) / 2;

/** The periods within the extent, cut at its ends; in their order. */
const within = (periods: readonly Period[], extent: Span): readonly Span[] =>
  periods.filter((p) => p.from <= extent.to && p.to >= extent.from).map((p) => clipped(p, extent));

/** The period that comes next on a side; where the span goes beyond them all, the first one met from its end. */
function periodBeside(periods: readonly Span[], { from, to }: Span, by: 1 | -1): Span | undefined {
  const beyond = by > 0 ? periods.find((p) => p.to > to) : periods.findLast((p) => p.from < from);
  const inside = periods.filter((p) => p.from >= from && p.to <= to && p.to - p.from < to - from);
  return beyond ?? (by > 0 ? inside[0] : inside.at(-1));
}

/**
 * The span after a step; the same one where there is nothing that way.
 * @param at the moment that stays where it is when the span grows or shrinks; else its middle does
 */
export function travelled(
  step: Travel,
  span: Span,
  {
    extent,
    periods,
    at,
  }: { readonly extent: Span; readonly periods: readonly Period[]; readonly at?: number },
): Span {
  switch (step.kind) {
    case 'zoom':
      return tidied(zoomed(span, step.factor, at ?? middleOf(span), extent));
    case 'whole':
      return extent;
    case 'screens':
      return tidied(moved(span, step.by * daysOf(span), extent));
    case 'period':
      return periodBeside(within(periods, extent), span, step.by) ?? span;
  }
}

/** The planning period of a day, else of the middle of what is shown, within the extent. */
export function planOf(periods: readonly Period[], day: Day, span: Span, extent: Span): Span | undefined {
  const plans = within(periods, extent);
  const on = (moment: number) => plans.find((p) => p.from <= moment && moment < p.to + 1);
  return on(day) ?? on(middleOf(span));
}

/** Twelve months up to a day, within the extent. */
export function yearUpTo(day: Day, extent: Span): Span {
  const month = monthsOn(day, -12);
  const from = month + (day - monthsOn(day, 0)) + 1;
  // A year earlier the month may be shorter: then from the first of the next.
  return clipped({ from: Math.min(from, monthsOn(day, -11)), to: day }, extent);
}
