import type { Column } from '../records/cells.ts';
import type { Register } from '../records/register.ts';
import { columnsOf } from './columns.ts';
import type { FacetId } from './facets/ids.ts';
import { once } from './once.ts';

function columnOf(register: Register, facet: FacetId): Column {
  const column = columnsOf(register).get(facet);
  if (!column) throw new RangeError(`There is no column ${facet}.`);
  return column;
}

/** The columns that planning periods are counted by. */
export const periodColumns = once((register: Register) => ({
  partner: columnOf(register, 'partner'),
  country: columnOf(register, 'country'),
  theme: columnOf(register, 'theme'),
  outcome: columnOf(register, 'outcome'),
}));
