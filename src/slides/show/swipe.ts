/** Where a finger was, px in the window, and when, ms. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** What a finger meant. `middle`: a touch that turns nothing. */
export type Gesture = 'next' | 'previous' | 'middle' | undefined;

/** A finger that went farther than this has swiped, one that went less has touched; px. */
const FAR = 48;
const NEAR = 12;
/** A swipe takes no longer than this, ms. */
const QUICK = 800;
/** Part of the width at each side where a touch turns the slide. */
const EDGE = 0.25;

/** Whether a finger stayed where it came down. */
export const isTouch = (from: Spot, to: Spot): boolean =>
  Math.abs(to.x - from.x) <= NEAR && Math.abs(to.y - from.y) <= NEAR;

/** What one finger meant on a window of a width, in px. Across counts, up and down does not. */
export function gestureOf(from: Spot, to: Spot, width: number): Gesture {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  if (isTouch(from, to)) {
    if (to.at - from.at > QUICK) return undefined;
    if (to.x < width * EDGE) return 'previous';
    return to.x > width * (1 - EDGE) ? 'next' : 'middle';
  }
  if (Math.abs(dx) < FAR || Math.abs(dx) < 2 * Math.abs(dy) || to.at - from.at > QUICK) return undefined;
  return dx < 0 ? 'next' : 'previous';
}
