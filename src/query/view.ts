/*
 * The address of a view of the visits, version 1.
 *
 *   theme=solid-waste&theme=lca     one key a facet, one value a parameter: several values are "or"
 *   q=green+steel                   search
 *   visit=2021-05-cast              only these visits
 *   from=2016  to=2020-06           the time it may have been in, both inclusive: a year, month or day
 *   zoom=2016..2020  lanes=partner  how the timeline shows it, see `timeline-view.ts`
 *   sort=oldest  as=table           what is not written is the default: newest first, as a list
 *
 * Links live in letters for years: keys and values may be added, none may change its meaning.
 * A frozen list of links is tested.
 */
import type { ChosenVisits } from './chosen-visits.ts';
import { type FacetId, facetIds } from './facets/ids.ts';
import { paramsOf } from './params.ts';
import type { TimeView } from './time-view.ts';
import { plainTimeline, type TimelineView, timelineParams } from './timeline-view.ts';

export const sorts = ['newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

export const shapes = ['list', 'table'] as const;
export type Shape = (typeof shapes)[number];

/** What is asked of the visits, and how they are to be shown. */
export interface View extends TimeView, ChosenVisits, TimelineView {
  /** Chosen values by facet; a facet in which nothing is chosen is absent. */
  readonly facets: ReadonlyMap<FacetId, readonly string[]>;
  readonly q: string;
  readonly sort: Sort;
  readonly as: Shape;
}

/** Nothing asked: every visit, newest first. */
export const everything: View = {
  facets: new Map(),
  visit: [],
  q: '',
  from: null,
  to: null,
  sort: 'newest',
  as: 'list',
  ...plainTimeline,
};

/** The address of a view: one way to write each, defaults left out. */
export function writeView(view: View): URLSearchParams {
  return paramsOf([
    ...facetIds.map((id) => [id, view.facets.get(id)] as const),
    ['visit', view.visit],
    ['q', view.q.trim()],
    ['from', view.from],
    ['to', view.to],
    ...timelineParams(view),
    ['sort', view.sort === everything.sort ? null : view.sort],
    ['as', view.as === everything.as ? null : view.as],
  ]);
}

/** Two views with the same key ask for the same visits, however they show them. */
export const askedKey = (view: View): string =>
  writeView({ ...view, ...plainTimeline, sort: everything.sort, as: everything.as }).toString();
