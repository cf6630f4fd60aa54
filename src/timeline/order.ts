import type { Day } from '../records/day.ts';
import type { Direction } from '../records/visit.ts';

/** Where the keyboard goes: through time, between the sides and lanes, to either end. */
export type Move = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last';

/** What the keyboard can stand on. */
export interface Place {
  readonly id: string;
  readonly direction: Direction;
  /** Its lane, counted from the top, where there are lanes. */
  readonly lane?: number | undefined;
  /** First and last day it may have been. */
  readonly earliest: Day;
  readonly latest: Day;
}

/** From top to bottom. */
const sidesDown: readonly Direction[] = ['inbound', 'joint', 'outbound'];

/** How far down a place is: by lane, and by side within it. */
const levelOf = ({ lane = 0, direction }: Place): number =>
  lane * sidesDown.length + sidesDown.indexOf(direction);

const middle = (place: Place): number => place.earliest + place.latest;

/** The place on the next level up or down that has any: the nearest in time; the earlier of two as near. */
function across<T extends Place>(walk: readonly T[], from: T, down: boolean): T {
  const level = levelOf(from);
  const away = (place: T) => (down ? levelOf(place) - level : level - levelOf(place));
  const beside = (place: T) => Math.abs(middle(place) - middle(from));
  let best: T | undefined;
  for (const place of walk)
    if (
      away(place) > 0 &&
      (!best || away(place) < away(best) || (away(place) === away(best) && beside(place) < beside(best)))
    )
      best = place;
  return best ?? from;
}

/**
 * The place after a move; the same one where there is nothing that way. Through time it stays in its lane.
 * @param walk in order of time
 */
export function moveFrom<T extends Place>(walk: readonly T[], from: T, move: Move): T {
  if (move === 'up' || move === 'down') return across(walk, from, move === 'down');
  const lane = walk.filter((place) => place.lane === from.lane);
  if (move === 'first' || move === 'last') return lane.at(move === 'first' ? 0 : -1) ?? from;
  const at = lane.indexOf(from);
  return lane[move === 'earlier' ? Math.max(0, at - 1) : at + 1] ?? from;
}

/** The place that is nearest to a moment; the earlier of two as near. */
export function nearestTo<T extends Place>(walk: readonly T[], moment: number): T | undefined {
  let best: T | undefined;
  const away = (place: T) => Math.abs(middle(place) / 2 - moment);
  for (const place of walk) if (!best || away(place) < away(best)) best = place;
  return best;
}

/** The places from one to another through time, both included, on the side and in the lane of the first. */
export function between<T extends Place>(walk: readonly T[], from: T, to: T): readonly T[] {
  const [a, b] = [walk.indexOf(from), walk.indexOf(to)];
  return walk
    .slice(Math.min(a, b), Math.max(a, b) + 1)
    .filter((place) => place === to || levelOf(place) === levelOf(from));
}
