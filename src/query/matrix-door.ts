import type { Axis, Line } from './axes.ts';
import type { FacetId } from './facets/ids.ts';
import { paths } from './paths.ts';
import type { View } from './view.ts';
import { listing, type Measure } from './weights.ts';

/** An axis of which a door asks for one line; for a total, for all of its lines. */
export interface Picked {
  readonly axis: Axis;
  readonly line?: Line | undefined;
  /** Whether every visit that is counted stands on the axis, so that a total need not name its lines. */
  readonly whole: boolean;
}

/** The view of the visits that a cell or a total counts. */
export function pickedView(asked: View, picks: readonly Picked[]): View {
  const facets = new Map<FacetId, readonly string[]>(asked.facets);
  for (const { axis, line, whole } of picks) {
    if (line) facets.set(axis.facet, line.values);
    else if (!whole)
      facets.set(
        axis.facet,
        axis.lines.flatMap((its) => its.values),
      );
  }
  return { ...asked, facets };
}

/** The list of the visits of a view, without what only concerns how they were shown. */
export function visitsHref({ facets, visit, q, from, to }: View): string {
  const span = { ...(from !== null && { from }), ...(to !== null && { to }) };
  return paths.visits({ ...Object.fromEntries(facets), visit, q, ...span });
}

/** The list of the visits that a cell or a total counts, asked so that it states the same figure. */
export const pickedHref = (asked: View, picks: readonly Picked[], measure: Measure): string =>
  visitsHref(listing(pickedView(asked, picks), measure));
