import { useState } from 'react';
import { FilterSheet } from '../filters/FilterSheet.tsx';
import { FoldedFacet } from '../filters/FoldedFacet.tsx';
import type { FilterProps } from '../filters/filter-props.ts';
import { SearchBox } from '../filters/SearchBox.tsx';
import { filterCount, nothingChosen } from '../query/choose.ts';
import { facets } from '../query/facets/index.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import styles from './MatrixFilters.module.css';

/** Which visits are counted: a search and all filters, behind a button, so that the matrix has the width of the page. */
export function MatrixFilters({
  shown,
  ...props
}: FilterProps & { /** How many visits fit. */ readonly shown: number }) {
  const { words } = useLanguage();
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const { view, change } = props;
  const set = filterCount(view);
  return (
    <div className={styles['filters']}>
      <SearchBox
        q={view.q}
        onSearch={(q) => change({ q })}
        label={words.filters.searchLabel}
        placeholder={words.filters.searchHint}
        clearLabel={words.filters.clearSearch}
      />
      {narrow ? (
        <FilterSheet {...props} shown={shown} />
      ) : (
        <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {words.filters.title}
          {set > 0 && <span className={styles['set']}>{words.filters.set(set)}</span>}
        </Button>
      )}
      <Dialog wide open={open} onClose={() => setOpen(false)} title={words.filters.title}>
        <div className={styles['facets']}>
          {facets.map((facet) => (
            <FoldedFacet key={facet.id} facet={facet} opened={view.facets.has(facet.id)} {...props} />
          ))}
        </div>
        <div className={styles['foot']}>
          <Button disabled={set === 0} onClick={() => change(nothingChosen)}>
            {words.filters.clearAll}
          </Button>
          <Button kind="primary" onClick={() => setOpen(false)}>
            {words.filters.show(shown)}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
