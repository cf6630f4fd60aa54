import { type Day, dayOf, partsOf } from '../records/day.ts';
import { daysOf, type Span } from './scale.ts';

/** First day of the month, quarter or year that holds a day; `months` is 1, 3 or 12. */
function floorTo(day: Day, months: number): Day {
  const { year, month } = partsOf(Math.floor(day));
  return dayOf(year, month - ((month - 1) % months), 1);
}

/** The first day of a month, so many months after the month of another day. */
export function monthsOn(day: Day, months: number): Day {
  const { year, month } = partsOf(Math.floor(day));
  return dayOf(year, month + months, 1);
}

/** First days of months, quarters or years from the one that holds `span.from` to the last that begins in the span. */
export function starts(span: Span, months: number): Day[] {
  const days: Day[] = [];
  for (let day = floorTo(span.from, months); day <= span.to; day = monthsOn(day, months)) days.push(day);
  return days;
}

/** The start of the month, quarter or year that is nearest to a day. */
export function nearest(day: Day, months: number): Day {
  const before = floorTo(day, months);
  const after = monthsOn(before, months);
  return day - before <= after - day ? before : after;
}

/** Over two years and more, a span that begins and ends with a month: its address reads better, and nobody sees the difference. */
export function tidied(span: Span): Span {
  if (daysOf(span) < 731) return span;
  return { from: nearest(span.from, 1), to: nearest(span.to + 1, 1) - 1 };
}
