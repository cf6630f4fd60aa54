import { onMonths } from './calendar.ts';
import { type Crowd, ofDate } from './crowd.ts';
import { clipped, type Span } from './scale.ts';

/** Whole months round all that fits the filter, within the extent; the extent when nothing does. */
export function fitOf({ register, fit }: Crowd, extent: Span): Span {
  const { earliest, latest, size } = register.time.dates;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let d = 0; d < size; d++) {
    if (ofDate(fit, d) === 0) continue;
    from = Math.min(from, earliest[d] ?? from);
    to = Math.max(to, latest[d] ?? to);
  }
  return from <= to ? clipped(onMonths({ from, to }), extent) : extent;
}
