import { useId, useState } from 'react';
import { toggle } from '../query/choose.ts';
import type { Facet } from '../query/facets/facet.ts';
import type { FacetId } from '../query/facets/ids.ts';
import { lazyPart } from '../ui/LazyPart.tsx';
import { Soon } from '../ui/Soon.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useSteady } from '../ui/use-steady.ts';
import { FacetValueList } from './FacetValueList.tsx';
import styles from './FacetValues.module.css';
import { briefly, rowsOf } from './facet-rows.ts';
import type { FilterProps } from './filter-props.ts';

const AllValues = lazyPart(async () => (await import('./AllValues.tsx')).AllValues);

/** The values of a facet: the first few, or all of them. */
export function FacetValues({
  facet,
  register,
  view,
  counts,
  change,
}: FilterProps & { readonly facet: Facet<FacetId> }) {
  const { words } = useLanguage();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());

  const rows = rowsOf(facet, counts.get(facet.id), view.facets.get(facet.id) ?? [], register);
  const brief = briefly(rows, facet.brief, touched);
  const onToggle = useSteady((value: string) => {
    setTouched(new Set([...touched, value]));
    change(toggle(view, facet.id, value));
  });
  const list = { id, facet, register, onToggle };
  const few = <FacetValueList rows={brief} {...list} />;

  return (
    <>
      {open ? (
        <Soon fallback={few}>
          <AllValues rows={rows} {...list} />
        </Soon>
      ) : (
        few
      )}
      {brief.length < rows.length && (
        <button
          type="button"
          className={styles['more']}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? words.filters.fewer : words.filters.facets[facet.id].all(rows.length)}
        </button>
      )}
    </>
  );
}
