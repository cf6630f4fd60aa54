import type { Day } from '../records/day.ts';
import type { Direction } from '../records/visit.ts';

/** Where the keyboard goes: through time, between the sides, to either end. */
export type Move = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last';

/** What the keyboard can stand on. */
export interface Place {
  readonly id: string;
  readonly direction: Direction;
  /** First and last day it may have been. */
  readonly earliest: Day;
  readonly latest: Day;
}

/** From top to bottom. */
const sidesDown: readonly Direction[] = ['inbound', 'joint', 'outbound'];

const middle = (place: Place): number => place.earliest + place.latest;

/** The place on a side that is nearest in time; the earlier of two as near. */
function nearestOn<T extends Place>(walk: readonly T[], side: Direction, from: T): T | undefined {
  let best: T | undefined;
  for (const place of walk)
    if (
      place.direction === side &&
      (!best || Math.abs(middle(place) - middle(from)) < Math.abs(middle(best) - middle(from)))
    )
      best = place;
  return best;
}

/**
 * The place after a move; the same one where there is nothing that way.
 * @param walk in order of time
 */
export function moveFrom<T extends Place>(walk: readonly T[], from: T, move: Move): T {
  const at = walk.indexOf(from);
  switch (move) {
    case 'earlier':
      return walk[Math.max(0, at - 1)] ?? from;
    case 'later':
      return walk[at + 1] ?? from;
    case 'first':
      return walk[0] ?? from;
    case 'last':
      return walk.at(-1) ?? from;
    case 'up':
    case 'down': {
      const side = sidesDown.indexOf(from.direction);
      const beyond = move === 'up' ? sidesDown.slice(0, side).reverse() : sidesDown.slice(side + 1);
      for (const next of beyond) {
        const found = nearestOn(walk, next, from);
        if (found) return found;
      }
      return from;
    }
  }
}
