import type { PeriodColumns } from '../../src/insight/period-glance.ts';
import { columnsOf } from '../../src/query/columns.ts';
import type { FacetId } from '../../src/query/facets/ids.ts';
import type { Column } from '../../src/records/cells.ts';
import type { Period } from '../../src/records/dashboard.ts';
import type { Register } from '../../src/records/register.ts';

/** A column of a register. */
export function columnIn(register: Register, facet: FacetId): Column {
  const column = columnsOf(register).get(facet);
  if (!column) throw new Error(`no column ${facet}`);
  return column;
}

/** The columns that a period is counted by. */
export const columnsIn = (register: Register): PeriodColumns => ({
  partner: columnIn(register, 'partner'),
  country: columnIn(register, 'country'),
  theme: columnIn(register, 'theme'),
  outcome: columnIn(register, 'outcome'),
});

/** A period of a register by its id. */
export function periodIn(register: Register, id: string): Period {
  const period = register.periodById.get(id);
  if (!period) throw new Error(`no period ${id}`);
  return period;
}
