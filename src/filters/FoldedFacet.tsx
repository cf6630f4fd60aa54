import { useId, useState } from 'react';
import type { Facet } from '../query/facets/facet.ts';
import type { FacetId } from '../query/facets/ids.ts';
import { Icon } from '../ui/Icon.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { FacetClear } from './FacetClear.tsx';
import { FacetValues } from './FacetValues.tsx';
import styles from './FoldedFacet.module.css';
import type { FilterProps } from './filter-props.ts';

interface FoldedFacetProps extends FilterProps {
  readonly facet: Facet<FacetId>;
  /** Whether it stands open at first. */
  readonly opened?: boolean;
}

/** A facet behind its title, which says what is chosen. */
export function FoldedFacet({ facet, opened = false, ...props }: FoldedFacetProps) {
  const { register, view, counts, change } = props;
  const { words } = useLanguage();
  const [open, setOpen] = useState(opened);
  const id = useId();
  const title = words.filters.facets[facet.id].title;
  const chosen = view.facets.get(facet.id) ?? [];
  const some = counts.get(facet.id)?.tally.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0) ?? 0;
  const [only] = chosen;

  return (
    <fieldset className={styles['facet']} aria-label={title}>
      <button
        type="button"
        className={styles['toggle']}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className={styles['title']}>{title}</span>{' '}
        <span className={styles['chosen']}>
          {only === undefined && words.filters.anyOf(some)}
          {only !== undefined && !open && chosen.length === 1 && (
            <Say text={facet.label(only, register, words)} />
          )}
          {chosen.length > 1 && !open && words.filters.set(chosen.length)}
        </span>
        <Icon name={open ? 'minus' : 'plus'} />
      </button>
      {open && (
        <div className={styles['clear']}>
          <FacetClear id={facet.id} view={view} change={change} />
        </div>
      )}
      <div id={id} hidden={!open} className={styles['body']}>
        {open && <FacetValues facet={facet} {...props} />}
      </div>
    </fieldset>
  );
}
