import type { Day } from '../records/day.ts';
import type { FacetId } from './facets/ids.ts';
import { paramsOf } from './params.ts';
import { writeSpan } from './span.ts';
import { everything, type Shape, type Sort, writeView } from './view.ts';

/** Part of a view of the visits, in plain words; see `View`. */
export type Filter = { readonly [F in FacetId]?: readonly string[] } & {
  /** Ids: only these visits. */
  readonly visit?: readonly string[];
  readonly q?: string;
  readonly from?: string;
  readonly to?: string;
  /** `from` and `to` together, as days; both inclusive. */
  readonly days?: { readonly from: Day; readonly to: Day } | undefined;
  readonly sort?: Sort;
  readonly as?: Shape;
};

/** Part of a view of the directory of partners; see `PartnersView`. */
export interface PartnersFilter {
  readonly kind?: readonly string[];
  readonly scope?: readonly string[];
  readonly country?: readonly string[];
  readonly q?: string;
  readonly sort?: 'visits' | 'last' | 'country';
  readonly as?: 'table';
}

/** Part of a view of the directory of people; see `PeopleView`. */
export interface PeopleFilter {
  readonly side?: 'home' | 'partner' | 'other';
  /** Partner id. */
  readonly partner?: string;
  readonly q?: string;
  readonly sort?: 'name' | 'last';
}

/** Part of a matrix of the visits and of what it counts; see `MatrixView`. */
export type MatrixFilter = Omit<Filter, 'days' | 'sort' | 'as'> & {
  readonly [K in 'rows' | 'columns' | 'by' | 'measure' | 'sort' | 'across' | 'row' | 'column']?:
    | string
    | undefined;
};

/** An id as one segment of a path. Dots alone would be steps in the path; half a surrogate pair cannot be written. */
const segment = (id: string): string =>
  encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/^\.{1,2}$/, (dots) =>
    '%2E'.repeat(dots.length),
  );

const at = (path: string, params: URLSearchParams): string =>
  `#${path}${params.size > 0 ? `?${params}` : ''}`;

function visits(filter: Filter = {}): string {
  const { days, visit = [], q = '', sort = everything.sort, as = everything.as, ...rest } = filter;
  const { from = null, to = null, ...chosen } = days ? { ...rest, ...writeSpan(days.from, days.to) } : rest;
  const facets = new Map(Object.entries(chosen) as [FacetId, readonly string[]][]);
  return at('/visits', writeView({ ...everything, facets, visit, q, from, to, sort, as }));
}

function partners({ kind, scope, country, q, sort, as }: PartnersFilter = {}): string {
  const entries = { kind, scope, country, q, sort, as };
  return at('/partners', paramsOf(Object.entries(entries)));
}

function people({ side, partner, q, sort }: PeopleFilter = {}): string {
  return at('/people', paramsOf(Object.entries({ side, partner, q, sort })));
}

function matrix({
  rows,
  columns,
  by,
  measure,
  sort,
  across,
  row,
  column,
  ...filter
}: MatrixFilter = {}): string {
  const own = { rows, columns, by, measure, sort, across, row, column };
  return at('/matrix', paramsOf([...Object.entries(own), ...Object.entries(filter)]));
}

/** The address of everything in the application. No other place writes one. */
export const paths = {
  overview: () => '#/',
  visits,
  visit: (id: string) => `#/visits/${segment(id)}`,
  partners,
  partner: (id: string) => `#/partners/${segment(id)}`,
  themes: () => '#/themes',
  /** `by`: what its visits over time are counted by, when not the planning periods. */
  theme: (id: string, by?: 'year') => at(`/themes/${segment(id)}`, paramsOf([['by', by]])),
  /** One planning period. */
  period: (id: string) => `#/periods/${segment(id)}`,
  matrix,
  people,
  person: (id: string) => `#/people/${segment(id)}`,
  search: (q = '') => at('/search', paramsOf([['q', q.trim()]])),
  /** Visits beside one another, by their ids. */
  compare: (visit: readonly string[]) => at('/compare', paramsOf([['visit', visit]])),
  /** `missing`: which list of what is missing stands open. */
  data: (missing = '') => at('/data', paramsOf([['missing', missing]])),
  /** Decks: kept on this device, shipped by the office, and to be made. */
  decks: () => '#/decks',
  about: () => '#/about',
};
