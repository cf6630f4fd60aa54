import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { Period } from '../records/dashboard.ts';
import type { Stop } from './stops.ts';
import { type Travel, travelled } from './travel.ts';
import type { CardControl } from './use-card.ts';
import type { SpanView } from './use-span.ts';

/**
 * What the keyboard does as it walks a drawing: shows the card of a stop, and leads to other times. One and the same
 * functions throughout, which know where things stand when a key is pressed: hundreds of links have them.
 */
export function useWalk(
  drawing: RefObject<SVGSVGElement | null>,
  { show, hide }: Pick<CardControl, 'show' | 'hide'>,
  span: SpanView,
  periods: readonly Period[],
): {
  readonly onStop: (stop: Stop | null) => boolean;
  readonly onTravel: (step: Travel, stop: Stop | undefined) => void;
} {
  const onStop = useCallback(
    (stop: Stop | null): boolean => {
      if (!stop || !drawing.current) return hide(true);
      show(stop.id, 'focus', drawing.current);
      return true;
    },
    [drawing, show, hide],
  );
  const latest = useRef({ span, periods });
  // Talks to the keyboard's handlers, which outlive a drawing.
  useLayoutEffect(() => {
    latest.current = { span, periods };
  }, [span, periods]);
  const onTravel = useCallback((step: Travel, stop: Stop | undefined) => {
    const { given, extent, commit } = latest.current.span;
    const at = stop && { at: (stop.earliest + stop.latest + 1) / 2 };
    commit(travelled(step, given, { extent, periods: latest.current.periods, ...at }));
  }, []);
  return { onStop, onTravel };
}
