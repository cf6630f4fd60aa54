import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Crowd } from './crowd.ts';
import type { Box } from './label-ink.ts';
import { between } from './order.ts';
import { type Pick, type Picked, pickedAfter, pickedStops, stopsIn } from './picked.ts';
import { dayAt, type Scale } from './scale.ts';
import type { Stop } from './stops.ts';

const NOTHING: ReadonlySet<string> = new Set();

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

/** What is chosen, and the way to change it, which stays the same. */
export type Choosing = readonly [
  picked: Picked | null,
  set: (next: (now: Picked | null) => Picked | null) => void,
];

/** What is chosen in the drawing. It lasts while the timeline stands, whatever time that shows and however it is drawn. */
export function usePicked(
  stops: readonly Stop[],
  crowd: Crowd,
  [picked, setPicked]: Choosing,
): PickedControl {
  const anchor = useRef<string | null>(null);
  // One and the same emptiness while nothing is chosen: what shows it need not be drawn again.
  const ids = useMemo(() => (picked ? pickedStops(stops, picked, crowd) : NOTHING), [stops, picked, crowd]);
  const latest = useRef({ picked, crowd });
  // Choosing is one and the same function, whatever is shown: hundreds of links need not be drawn again for another.
  useLayoutEffect(() => {
    latest.current = { picked, crowd };
  }, [picked, crowd]);
  const pick = useCallback(
    (next: Pick | null) => {
      anchor.current = next?.stops.at(-1)?.id ?? null;
      setPicked((now) => next && pickedAfter(now, next, latest.current.crowd));
      return latest.current.picked !== null;
    },
    [setPicked],
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
