import { type Direction, directions } from '../records/visit.ts';
import { type ColumnPaths, columnPaths } from './columns.ts';
import type { Crowd } from './crowd.ts';
import { binsOf, tallest } from './density.ts';
import { columnStep } from './drawing-kind.ts';
import type { Sides } from './marks.ts';
import type { Scale } from './scale.ts';

/** More visits than this are columns on a small line. */
export const MINI_MOST = 150;

const FOOT = 16;
const YEAR = 44;
const DOT = 9;
/** Rows of marks stand no closer than this. */
const CLOSE = 5;

/** Room above the marks, where the names of periods are. */
const HEAD = 24;

/**
 * Heights of a small line, and every how many years one is named. It grows when its marks need it, up to `most`: then they are
 * smaller and stand closer. Px.
 */
export function miniOf(
  least: number,
  scale: Scale,
  { inbound, outbound, joint }: Sides,
  most: number = Number.POSITIVE_INFINITY,
) {
  const rows = Math.max(1, inbound.depth) + Math.max(1, outbound.depth) + Math.max(0, joint.depth - 1);
  const pitch = Math.min(DOT + 2, Math.max(CLOSE, (most - HEAD - 3 - 8 - FOOT) / rows));
  const dot = Math.min(DOT, pitch - 0.5);
  // Further visits elsewhere stand on the line's upper side, under the inbound.
  const lift = Math.max(0, joint.depth - 1) * pitch;
  // Each side has room for a row, so that lines beside one another are of one height.
  const above = HEAD + lift + Math.max(1, inbound.depth) * pitch + 3;
  const below = Math.max(1, outbound.depth) * pitch + 8 + FOOT;
  const middle = Math.max(Math.min(Math.round(least * 0.46), most - below), above);
  const yearStep = [1, 2, 5, 10, 20, 50].find((n) => n * scale.perDay * 365 >= YEAR) ?? 100;
  const rowY = (direction: Direction, row: number): number => {
    const off = dot / 2 + 3 + row * pitch;
    if (direction === 'joint') return row === 0 ? middle : middle + pitch - off;
    return direction === 'inbound' ? middle - off - lift : middle + off;
  };
  return {
    middle,
    height: Math.max(least, middle + below),
    foot: FOOT,
    dot,
    yearStep,
    rowY,
  };
}

/** The columns of a small line, above and below its middle, which ends at `bottom`; those elsewhere stand on the line. */
export function miniColumns(
  crowd: Crowd,
  scale: Scale,
  middle: number,
  bottom: number,
): readonly { readonly direction: Direction; readonly paths: ColumnPaths }[] {
  const bins = binsOf(crowd, scale.span, columnStep(scale));
  const room = Math.max(1, Math.min(middle - HEAD, bottom - middle - 2));
  const perVisit = room / Math.max(1, tallest(bins, ['inbound', 'outbound']));
  const boxes = {
    inbound: { base: middle - 1, perVisit, gap: 0.6 },
    outbound: { base: middle + 1, perVisit: -perVisit, gap: 0.6 },
    joint: { base: middle + 1.5, perVisit: 3 / Math.max(1, tallest(bins, ['joint'])), gap: 0.6 },
  };
  return directions.map((direction) => ({
    direction,
    paths: columnPaths(bins, direction, scale, boxes[direction]),
  }));
}
