import type { FacetId } from '../query/facets/ids.ts';
import { facets } from '../query/facets/index.ts';
import type { Filter } from '../query/paths.ts';
import { writeSpan } from '../query/span.ts';
import type { View } from '../query/view.ts';

/** The change that adds a filter to a view; what it asks of a facet or of time takes the place of what was asked there. */
export function narrowedBy(view: View, filter: Filter): Partial<View> {
  const chosen = new Map<FacetId, readonly string[]>(view.facets);
  for (const { id } of facets) {
    const values = filter[id];
    if (values) chosen.set(id, values);
  }
  const { days, visit = view.visit, from = view.from, to = view.to, q = view.q } = filter;
  const { sort = view.sort, as = view.as } = filter;
  return { facets: chosen, visit, q, sort, as, ...(days ? writeSpan(days.from, days.to) : { from, to }) };
}
