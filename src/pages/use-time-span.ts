import { useMemo } from 'react';
import { daysOf, writeSpan } from '../query/span.ts';
import type { TimeOnlyView } from '../query/time-view.ts';
import type { Address } from '../query/use-address.ts';
import type { Day } from '../records/day.ts';

/** A stretch of time, both days inclusive. */
export interface TimeSpan {
  readonly from: Day;
  readonly to: Day;
}

/** Whether the time shown is what is asked for, and the switch between that and only looking; it takes the span along. */
export interface TimeFilter {
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

/** The days of two dates; an end that is open is the end of the records. Null when both are. */
function spanOf(from: string | null, to: string | null, whole: TimeSpan): TimeSpan | null {
  if (from === null && to === null) return null;
  return {
    from: (from === null ? undefined : daysOf(from)?.first) ?? whole.from,
    to: (to === null ? undefined : daysOf(to)?.last) ?? whole.to,
  };
}

const written = (span: TimeSpan | null) => (span ? writeSpan(span.from, span.to) : { from: null, to: null });

const asZoom = (span: TimeSpan | null) => (span ? writeSpan(span.from, span.to) : ('all' as const));

/** The span that the timeline of an address shows, be it asked for or only looked at, and the ways to change it. */
export function useTimeSpan(
  { view, change }: Pick<Address<TimeOnlyView>, 'view' | 'change'>,
  whole: TimeSpan,
): readonly [
  span: TimeSpan | null,
  onSpan: (span: TimeSpan | null, options: { readonly replace: boolean }) => void,
  filter: TimeFilter,
] {
  const { zoom } = view;
  const on = zoom === null;
  const ends = on || zoom === 'all' ? null : zoom;
  const from = on ? view.from : (ends?.from ?? null);
  const to = on ? view.to : (ends?.to ?? null);
  const { from: first, to: last } = whole;
  const span = useMemo(() => spanOf(from, to, { from: first, to: last }), [from, to, first, last]);
  return [
    span,
    (next, options) => change(on ? written(next) : { zoom: asZoom(next) }, options),
    {
      on,
      set: (wanted) =>
        change(wanted ? { ...written(span), zoom: null } : { from: null, to: null, zoom: asZoom(span) }),
    },
  ];
}
