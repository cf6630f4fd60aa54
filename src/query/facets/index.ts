import { commitment } from './commitment.ts';
import { country } from './country.ts';
import { date } from './date.ts';
import { direction } from './direction.ts';
import type { Facet } from './facet.ts';
import { format } from './format.ts';
import type { FacetId, facetIds } from './ids.ts';
import { kind } from './kind.ts';
import { outcome } from './outcome.ts';
import { partner } from './partner.ts';
import { period } from './period.ts';
import { person } from './person.ts';
import { scope } from './scope.ts';
import { theme } from './theme.ts';
import { year } from './year.ts';

type InOrder<Ids extends readonly string[]> = { readonly [I in keyof Ids]: Facet<Ids[I]> };

/** Everything that visits can be filtered by, in the order of the ids. */
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
] as const satisfies InOrder<typeof facetIds>;

const byId: ReadonlyMap<string, Facet<FacetId>> = new Map(facets.map((f) => [f.id, f]));

/** The facet of that id, if there is one. */
export const facetOf = (id: string): Facet<FacetId> | undefined => byId.get(id);
