import { onMonths } from './calendar.ts';
import { type Crowd, ofDate } from './crowd.ts';
import { clipped, daysOf, type Span } from './scale.ts';

/** Part of the time that stays free before the first and after the last, so that no mark is cut. */
const MARGIN = 0.01;

/** Whole months round all that fits the filter, with a margin, within the extent; the extent when nothing does. */
export function fitOf({ register, fit }: Crowd, extent: Span): Span {
  const { earliest, latest, size } = register.time.dates;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let d = 0; d < size; d++) {
    if (ofDate(fit, d) === 0) continue;
    from = Math.min(from, earliest[d] ?? from);
    to = Math.max(to, latest[d] ?? to);
  }
  if (from > to) return extent;
  const free = daysOf(onMonths({ from, to })) * MARGIN;
  return clipped(onMonths({ from: from - free, to: to + free }), extent);
}
