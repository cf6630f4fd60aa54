import type { PeriodColumns } from '../insight/period-glance.ts';
import { columnsOf } from '../query/columns.ts';
import type { FacetId } from '../query/facets/ids.ts';
import { once } from '../query/once.ts';
import type { Column } from '../records/cells.ts';
import type { Register } from '../records/register.ts';

function columnOf(register: Register, facet: FacetId): Column {
  const column = columnsOf(register).get(facet);
  if (!column) throw new RangeError(`There is no column ${facet}.`);
  return column;
}

/** The columns that planning periods are counted by. */
export const periodColumns = once(
  (register: Register): PeriodColumns => ({
    partner: columnOf(register, 'partner'),
    country: columnOf(register, 'country'),
    theme: columnOf(register, 'theme'),
    outcome: columnOf(register, 'outcome'),
  }),
);
