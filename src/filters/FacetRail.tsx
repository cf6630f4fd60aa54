import type { ReactNode } from 'react';
import { facets } from '../query/facets/index.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './FacetRail.module.css';
import { FoldedFacet } from './FoldedFacet.tsx';
import type { FilterProps } from './filter-props.ts';
import { OpenFacet } from './OpenFacet.tsx';
import { YearBars } from './YearBars.tsx';
import { askedYears, type YearBar } from './year-bars.ts';

/** The first facets stand open; the others are folded, so that the rail can be taken in. */
const OPEN = 6;

interface FacetRailProps extends FilterProps {
  /** Visits a year under all filters but those of time, for the small drawing beneath the periods. */
  readonly bars: readonly YearBar[];
  /** What stands above the facets, such as the search box. */
  readonly children?: ReactNode;
}

/** The filters beside the list, on wide screens. */
export function FacetRail({ bars, children, ...props }: FacetRailProps) {
  const { words } = useLanguage();
  return (
    <aside className={styles['rail']} aria-label={words.filters.title}>
      {children}
      <div>
        {facets.slice(0, OPEN).map((facet) => (
          <OpenFacet key={facet.id} facet={facet} {...props}>
            {facet.id === 'period' && <YearBars bars={bars} asked={askedYears(props.view, props.register)} />}
          </OpenFacet>
        ))}
      </div>
      <div className={styles['folded']}>
        {facets.slice(OPEN).map((facet) => (
          <FoldedFacet key={facet.id} facet={facet} {...props} />
        ))}
      </div>
    </aside>
  );
}
