import { partsOf } from '../records/day.ts';
import type { Visit } from '../records/visit.ts';
import { starts } from './calendar.ts';
import { type ColumnPaths, columnPaths } from './columns.ts';
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
  visits: readonly Visit[],
  extent: Span,
  matches: ReadonlySet<string> | null,
  scale: Scale,
  middle: number,
  height: number,
): Overview {
  const bins = binsOf(visits, extent, scale.perDay * 91 < 2 ? 12 : 3, matches);
  const perVisit = height / Math.max(1, tallest(bins));
  const box = { base: middle, perVisit, gap: 1 };
  const perYear = scale.perDay * 365.2425;
  const step = [1, 5, 10, 20, 50].find((s) => s * perYear >= NAMED) ?? 100;
  return {
    inbound: columnPaths(bins, 'inbound', scale, box),
    outbound: columnPaths(bins, 'outbound', scale, { ...box, base: middle + 1, perVisit: -perVisit }),
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
