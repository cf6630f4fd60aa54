import { useMemo } from 'react';
import { daysOf, writeSpan } from '../query/span.ts';
import type { TimeView } from '../query/time-view.ts';
import type { Address } from '../query/use-address.ts';
import type { Day } from '../records/day.ts';

/** A stretch of time, both days inclusive. */
export interface TimeSpan {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The time filter of the address as the span that a timeline shows, and the way to change it.
 * An end that the address leaves open is the end of the records.
 */
export function useTimeSpan(
  { view, change }: Pick<Address<TimeView>, 'view' | 'change'>,
  whole: TimeSpan,
): readonly [TimeSpan | null, (span: TimeSpan | null, options: { readonly replace: boolean }) => void] {
  const { from, to } = view;
  const { from: first, to: last } = whole;
  const span = useMemo(
    () =>
      from === null && to === null
        ? null
        : {
            from: (from === null ? undefined : daysOf(from)?.first) ?? first,
            to: (to === null ? undefined : daysOf(to)?.last) ?? last,
          },
    [from, to, first, last],
  );
  return [
    span,
    (next, options) => change(next ? writeSpan(next.from, next.to) : { from: null, to: null }, options),
  ];
}
