import { type Day, dayOf, partsOf } from '../records/day.ts';
import { daysOf, type Scale, type Span } from './scale.ts';

/** An end is moved by half of this at most, px: what stood under the pointer, 9 px wide, still does. */
const UNSEEN = 8;

/** The days of a month that a span may begin with, and how far these lie apart. */
const STARTS = [
  { apart: 31, on: [1] },
  { apart: 10, on: [1, 11, 21] },
  { apart: 5, on: [1, 6, 11, 16, 21, 26] },
] as const;

/** The one of some days of the month that is nearest to a day, be it the first of the next. */
function nearestOf(on: readonly number[], day: Day): Day {
  const { year, month } = partsOf(Math.floor(day));
  const days = [...on.map((one) => dayOf(year, month, one)), dayOf(year, month + 1, 1)];
  return days.reduce((a, b) => (Math.abs(b - day) < Math.abs(a - day) ? b : a));
}

/** A span that a hand let go of, no more exact than it can be seen: far out it begins and ends with months, near with any day. */
export function asSeen(span: Span, { x0, x1 }: Pick<Scale, 'x0' | 'x1'>): Span {
  const perDay = (x1 - x0) / daysOf(span);
  const starts = STARTS.find(({ apart }) => apart * perDay <= UNSEEN);
  if (!starts) return span;
  return { from: nearestOf(starts.on, span.from), to: nearestOf(starts.on, span.to + 1) - 1 };
}
