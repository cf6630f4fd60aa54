import type { FacetId } from './facets/ids.ts';
import type { View } from './view.ts';

/** The change that makes these the only chosen values of a facet. */
export function choose(view: View, id: FacetId, values: readonly string[]): Pick<View, 'facets'> {
  const facets = new Map(view.facets);
  if (values.length > 0) facets.set(id, values);
  else facets.delete(id);
  return { facets };
}

const isChosen = (view: View, id: FacetId, value: string): boolean =>
  view.facets.get(id)?.includes(value) ?? false;

/** The change that chooses a value, or lets go of one that is chosen. */
export function toggle(view: View, id: FacetId, value: string): Pick<View, 'facets'> {
  const values = view.facets.get(id) ?? [];
  return choose(view, id, isChosen(view, id, value) ? values.filter((v) => v !== value) : [...values, value]);
}

/** The change that takes every filter off; sort and shape stay. */
export const nothingChosen: Pick<View, 'facets' | 'visit' | 'q' | 'from' | 'to'> = {
  facets: new Map(),
  visit: [],
  q: '',
  from: null,
  to: null,
};

/** How many filters narrow the view: each chosen value, the chosen visits together, the search and the time count as one. */
export const filterCount = (view: View): number =>
  [...view.facets.values()].reduce((sum, values) => sum + values.length, 0) +
  (view.visit.length > 0 ? 1 : 0) +
  (view.q ? 1 : 0) +
  (view.from !== null || view.to !== null ? 1 : 0);
