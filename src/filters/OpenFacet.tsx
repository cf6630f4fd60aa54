import type { ReactNode } from 'react';
import type { Facet } from '../query/facets/facet.ts';
import type { FacetId } from '../query/facets/ids.ts';
import { useLanguage } from '../ui/use-language.ts';
import { FacetClear } from './FacetClear.tsx';
import { FacetValues } from './FacetValues.tsx';
import type { FilterProps } from './filter-props.ts';
import styles from './OpenFacet.module.css';

/** A facet whose values always stand open. */
export function OpenFacet({
  facet,
  children,
  ...props
}: FilterProps & { readonly facet: Facet<FacetId>; readonly children?: ReactNode }) {
  const { words } = useLanguage();
  return (
    <fieldset className={styles['facet']}>
      <legend className={styles['title']}>{words.filters.facets[facet.id].title}</legend>
      <div className={styles['clear']}>
        <FacetClear id={facet.id} view={props.view} change={props.change} />
      </div>
      <FacetValues facet={facet} {...props} />
      {children}
    </fieldset>
  );
}
