import { choose } from '../query/choose.ts';
import type { FacetId } from '../query/facets/ids.ts';
import type { View } from '../query/view.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './FacetClear.module.css';

interface FacetClearProps {
  readonly id: FacetId;
  readonly view: View;
  readonly change: (patch: Partial<View>) => void;
}

/** Lets go of every value of a facet; there only while something is chosen. */
export function FacetClear({ id, view, change }: FacetClearProps) {
  const { words } = useLanguage();
  if (!view.facets.has(id)) return null;
  return (
    <button
      type="button"
      className={styles['clear']}
      aria-label={words.filters.clearFacet(words.filters.facets[id].title)}
      onClick={(event) => {
        // The button is about to go: focus stays in its facet.
        event.currentTarget
          .closest('fieldset')
          ?.querySelector<HTMLElement>('input, button[aria-expanded]')
          ?.focus();
        change(choose(view, id, []));
      }}
    >
      {words.filters.clear}
    </button>
  );
}
