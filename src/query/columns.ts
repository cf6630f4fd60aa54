import { type Column, cellsOf } from '../records/cells.ts';
import type { Register } from '../records/register.ts';
import type { Facet } from './facets/facet.ts';
import type { FacetId } from './facets/ids.ts';
import { facets } from './facets/index.ts';
import { once } from './once.ts';

/** The cells of a facet, visit by visit: how every facet could be worked out, and the slow way for those that know a quicker one. */
export function cellsOfFacet(facet: Facet, register: Register, place: ReadonlyMap<string, number>) {
  return cellsOf(register.visits.length, (row) => {
    const visit = register.visits[row];
    return visit ? facet.of(visit, register).flatMap((value) => place.get(value) ?? []) : [];
  });
}

function columnOf(facet: Facet, register: Register): Column {
  const values = [...new Set(facet.values(register))];
  const place = new Map(values.map((value, i) => [value, i]));
  const cells =
    register.columns.facets?.get(facet.id) ??
    facet.cells?.(register, place) ??
    cellsOfFacet(facet, register, place);
  return { values, place, starts: cells.starts, flat: cells.flat };
}

/** One column a facet, in the order of the facets; worked out once for a register. */
export const columnsOf = once(
  (register: Register): ReadonlyMap<FacetId, Column> =>
    new Map(facets.map((facet) => [facet.id, columnOf(facet, register)])),
);

/** Whether a facet has such a value on record. */
export const hasValue = (register: Register, facet: FacetId, value: string): boolean =>
  columnsOf(register).get(facet)?.place.has(value) ?? false;
