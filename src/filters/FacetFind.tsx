import type { FacetId } from '../query/facets/ids.ts';
import { Icon } from '../ui/Icon.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './FacetFind.module.css';

interface FacetFindProps {
  readonly facet: { readonly id: FacetId };
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
  /** What came of it, when that is worth saying; else ''. */
  readonly status: string;
}

/** A small box that narrows the values of a long facet by name; it is no filter itself. */
export function FacetFind({ facet, sought, onSeek, status }: FacetFindProps) {
  const { words } = useLanguage();
  return (
    <>
      <label className={styles['find']}>
        <Icon name="search" />
        <input
          type="search"
          value={sought}
          onChange={(event) => onSeek(event.target.value)}
          placeholder={words.filters.findHint}
          aria-label={words.filters.find(words.filters.facets[facet.id].title)}
          autoComplete="off"
          spellCheck={false}
        />
      </label>
      <p className={styles['status']} role="status">
        {status}
      </p>
    </>
  );
}
