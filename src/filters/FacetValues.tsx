import { useId, useState } from 'react';
import { toggle } from '../query/choose.ts';
import type { Facet } from '../query/facets/facet.ts';
import type { FacetId } from '../query/facets/index.ts';
import { useLanguage } from '../ui/use-language.ts';
import { FacetFind } from './FacetFind.tsx';
import { FacetValue } from './FacetValue.tsx';
import styles from './FacetValues.module.css';
import { briefly, findRows, rowsOf } from './facet-rows.ts';
import type { FilterProps } from './filter-props.ts';

/** From so many values on, a facet that shows all has a box to find one. */
const MANY = 12;
/** A list longer than this is no list to read through; it says how many it leaves out. */
const MOST = 200;

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
  const [sought, setSought] = useState('');
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());

  const rows = rowsOf(facet, counts.get(facet.id), view.facets.get(facet.id) ?? [], register);
  const brief = briefly(rows, facet.brief, touched);
  const found = open ? findRows(rows, sought, (value) => facet.label(value, register, words)) : brief;
  const drawn = found.slice(0, MOST);

  return (
    <>
      {open && rows.length >= MANY && (
        <FacetFind
          facet={facet}
          sought={sought}
          onSeek={setSought}
          status={found.length === 0 ? words.filters.noneFound : ''}
        />
      )}
      <div id={id} className={styles['values']}>
        {drawn.map((row) => (
          <FacetValue
            key={row.value}
            facet={facet}
            row={row}
            register={register}
            onToggle={(value) => {
              setTouched(new Set([...touched, value]));
              change(toggle(view, facet.id, value));
            }}
          />
        ))}
      </div>
      {drawn.length < found.length && (
        <p className={styles['cut']}>{words.filters.cut(drawn.length, found.length)}</p>
      )}
      {brief.length < rows.length && (
        <button
          type="button"
          className={styles['more']}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpen(!open);
            setSought('');
          }}
        >
          {open ? words.filters.fewer : words.filters.facets[facet.id].all(rows.length)}
        </button>
      )}
    </>
  );
}
