import { partsOf } from '../records/day.ts';
import { starts } from './calendar.ts';
import { APART } from './column-scale.ts';
import { type ColumnPaths, columnPaths } from './columns.ts';
import type { Crowd } from './crowd.ts';
import { binsOf, tallest } from './density.ts';
import { type Scale, type Span, xOf } from './scale.ts';

/** The strip of all years: columns by quarter (by year over more than a century), above and below a line, and its years. */
export interface Overview {
  readonly inbound: ColumnPaths;
  readonly outbound: ColumnPaths;
  readonly joint: ColumnPaths;
  readonly years: readonly { readonly x: number; readonly year: number; readonly named: boolean }[];
}

const NAMED = 58;

/** `middle` is the line, `height` the room above it, and below, in px. */
export function overviewOf(
  crowd: Crowd,
  extent: Span,
  scale: Scale,
  middle: number,
  height: number,
): Overview {
  const bins = binsOf(crowd, extent, scale.perDay * 91 < 2 ? 'year' : 'quarter');
  const most = tallest(bins);
  const fitting = tallest(bins, undefined, 'matching');
  // Where little fits the filter, it is drawn to a scale of its own, before all else.
  const apart = fitting > 0 && fitting * APART < most;
  const perVisit = height / Math.max(1, apart ? fitting : most);
  const perOther = height / Math.max(1, most);
  const box = { base: middle, perVisit, gap: 1, perOther: apart ? perOther : undefined };
  const perYear = scale.perDay * 365.2425;
  const step = [1, 5, 10, 20, 50].find((s) => s * perYear >= NAMED) ?? 100;
  return {
    inbound: columnPaths(bins, 'inbound', scale, box),
    outbound: columnPaths(bins, 'outbound', scale, {
      ...box,
      base: middle + 1,
      perVisit: -perVisit,
      perOther: apart ? -perOther : undefined,
    }),
    joint: columnPaths(bins, 'joint', scale, {
      base: middle + 1.5,
      perVisit: 2 / Math.max(1, tallest(bins, ['joint'])),
      gap: 1,
    }),
    years: starts(extent, 12).map((day) => {
      const { year } = partsOf(day);
      return { x: xOf(scale, day), year, named: year % step === 0 };
    }),
  };
}
