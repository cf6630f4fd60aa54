import type { Column } from '../records/cells.ts';
import type { Register } from '../records/register.ts';
import { type FacetId, facets } from './facets/index.ts';
import { once } from './once.ts';

/** One column a facet, in the order of the facets; worked out once for a register. */
export const columnsOf = once((register: Register): ReadonlyMap<FacetId, Column> => {
  return new Map(
    facets.map((facet) => {
      const values = [...new Set(facet.values(register))];
      const place = new Map(values.map((value, i) => [value, i]));
      const starts = new Uint32Array(register.visits.length + 1);
      const flat: number[] = [];
      register.visits.forEach((visit, i) => {
        for (const value of new Set(facet.of(visit, register))) {
          const at = place.get(value);
          if (at !== undefined) flat.push(at);
        }
        starts[i + 1] = flat.length;
      });
      return [facet.id, { values, place, starts, flat: Uint32Array.from(flat) }];
    }),
  );
});

/** Whether a facet has such a value on record. */
export const hasValue = (register: Register, facet: FacetId, value: string): boolean =>
  columnsOf(register).get(facet)?.place.has(value) ?? false;
