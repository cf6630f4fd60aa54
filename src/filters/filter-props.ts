import type { FacetCounts } from '../query/facet-counts.ts';
import type { FacetId } from '../query/facets/ids.ts';
import type { View } from '../query/view.ts';
import type { Register } from '../records/register.ts';

/** What every drawing of the filters is given. */
export interface FilterProps {
  readonly register: Register;
  readonly view: View;
  /** As `select` gives them. */
  readonly counts: ReadonlyMap<FacetId, FacetCounts>;
  readonly change: (patch: Partial<View>) => void;
}
