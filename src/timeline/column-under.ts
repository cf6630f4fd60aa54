import type { Box } from './label-ink.ts';
import type { Stop } from './stops.ts';

/** A place in a drawing, from its upper left corner, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where in a drawing an event of the pointer is. */
export function placeIn(
  drawing: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point {
  const { left, top } = drawing.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

const holds = ({ left, right, top, bottom }: Box, { x, y }: Point): boolean =>
  x >= left && x < right && y >= top && y < bottom;

/** The column that the pointer meets at a place. Hundreds of columns are one path: none has an element of its own. */
export const columnAt = (
  stops: readonly Stop[],
  place: Point,
): Extract<Stop, { kind: 'bin' }> | undefined => {
  for (const stop of stops) if (stop.kind === 'bin' && holds(stop.reach, place)) return stop;
  return undefined;
};
