import { commitment } from './commitment.ts';
import { country } from './country.ts';
import { date } from './date.ts';
import { direction } from './direction.ts';
import type { Facet } from './facet.ts';
import { format } from './format.ts';
import { kind } from './kind.ts';
import { outcome } from './outcome.ts';
import { partner } from './partner.ts';
import { period } from './period.ts';
import { person } from './person.ts';
import { scope } from './scope.ts';
import { theme } from './theme.ts';
import { year } from './year.ts';

/** Everything that visits can be filtered by, in display order, which is also the order in the address. */
export const facets = [
  period,
  theme,
  direction,
  scope,
  partner,
  kind,
  outcome,
  commitment,
  country,
  date,
  person,
  format,
  year,
] as const satisfies readonly Facet[];

export type FacetId = (typeof facets)[number]['id'];

const byId: ReadonlyMap<string, Facet<FacetId>> = new Map(facets.map((f) => [f.id, f]));

/** The facet of that id, if there is one. */
export const facetOf = (id: string): Facet<FacetId> | undefined => byId.get(id);
