import { useState } from 'react';
import { filterCount, nothingChosen } from '../query/choose.ts';
import { facets } from '../query/facets/index.ts';
import { Button } from '../ui/Button.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './FilterSheet.module.css';
import { FoldedFacet } from './FoldedFacet.tsx';
import type { FilterProps } from './filter-props.ts';

/** So many facets stand open at first, and any in which something is chosen. */
const OPEN = 2;

/** A button, and the sheet of all filters behind it, for narrow screens. */
export function FilterSheet({
  shown,
  ...props
}: FilterProps & { /** How many visits fit. */ readonly shown: number }) {
  const { words } = useLanguage();
  const [open, setOpen] = useState(false);
  const set = filterCount(props.view);
  const close = () => setOpen(false);
  return (
    <>
      <Button className={styles['opener']} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.filters.title} {set > 0 && <span className={styles['set']}>{words.filters.set(set)}</span>}
      </Button>
      <Sheet
        open={open}
        onClose={close}
        title={words.filters.title}
        note={set > 0 ? words.filters.set(set) : undefined}
        footer={
          <>
            <Button disabled={set === 0} onClick={() => props.change(nothingChosen)}>
              {words.filters.clearAll}
            </Button>
            <Button kind="primary" onClick={close}>
              {words.filters.show(shown)}
            </Button>
          </>
        }
      >
        <div className={styles['facets']}>
          {facets.map((facet, i) => (
            <FoldedFacet
              key={facet.id}
              facet={facet}
              opened={i < OPEN || props.view.facets.has(facet.id)}
              {...props}
            />
          ))}
        </div>
      </Sheet>
    </>
  );
}
