import type { Facet } from '../query/facets/facet.ts';
import type { FacetId } from '../query/facets/ids.ts';
import type { Register } from '../records/register.ts';
import { FacetValue } from './FacetValue.tsx';
import styles from './FacetValues.module.css';
import type { FacetRow } from './facet-rows.ts';

export interface FacetValueListProps {
  /** Of the list, for what controls it. */
  readonly id: string;
  readonly facet: Facet<FacetId>;
  readonly rows: readonly FacetRow[];
  readonly register: Register;
  readonly onToggle: (value: string) => void;
}

/** Values of a facet, each with its count and a box to tick. */
export function FacetValueList({ id, facet, rows, register, onToggle }: FacetValueListProps) {
  return (
    <div id={id} className={styles['values']}>
      {rows.map((row) => (
        <FacetValue key={row.value} facet={facet} {...row} register={register} onToggle={onToggle} />
      ))}
    </div>
  );
}
