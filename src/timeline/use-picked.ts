import { useCallback, useMemo, useRef, useState } from 'react';
import type { Crowd } from './crowd.ts';
import type { Box } from './label-ink.ts';
import { between } from './order.ts';
import { type Pick, type Picked, pickedAfter, pickedStops, stopsIn } from './picked.ts';
import { dayAt, type Scale } from './scale.ts';
import type { Stop } from './stops.ts';

export interface PickedControl {
  readonly picked: Picked | null;
  /** The ids of the stops that are chosen. */
  readonly ids: ReadonlySet<string>;
  /** Chooses; null lets go of all. Answers whether there was anything. */
  readonly pick: (pick: Pick | null) => boolean;
  /** Chooses one more, or lets go of it; `extend`: with all from the last one chosen. */
  readonly pickOne: (stop: Stop, extend: boolean) => void;
  /** Chooses all that a rectangle touches, and keeps its time. */
  readonly pickBox: (box: Box, scale: Scale) => void;
}

/** What is chosen in the drawing. It lasts while the drawing stands, whatever time that shows. */
export function usePicked(stops: readonly Stop[], crowd: Crowd): PickedControl {
  const [picked, setPicked] = useState<Picked | null>(null);
  const anchor = useRef<string | null>(null);
  const ids = useMemo(() => pickedStops(stops, picked, crowd), [stops, picked, crowd]);
  const pick = useCallback(
    (next: Pick | null) => {
      anchor.current = next?.stops.at(-1)?.id ?? null;
      setPicked((now) => next && pickedAfter(now, next, crowd));
      return picked !== null;
    },
    [picked, crowd],
  );
  const pickOne = useCallback(
    (stop: Stop, extend: boolean) => {
      const from = stops.find(({ id }) => id === anchor.current);
      if (extend && from)
        pick({ how: 'add', stops: between(stops, from, stop).filter(({ kind }) => kind !== 'more') });
      else pick({ how: extend ? 'add' : 'toggle', stops: [stop] });
    },
    [stops, pick],
  );
  const pickBox = useCallback(
    (box: Box, scale: Scale) => {
      const found = stopsIn(stops, box);
      const from = Math.max(scale.span.from, Math.floor(dayAt(scale, box.left)));
      const to = Math.min(scale.span.to, Math.floor(dayAt(scale, box.right)));
      if (found.length > 0)
        pick({ how: 'add', stops: found, span: { from: Math.round(from), to: Math.round(to) } });
    },
    [stops, pick],
  );
  return { picked, ids, pick, pickOne, pickBox };
}
