import { paths } from '../query/paths.ts';
import { suggestionsFor } from '../query/search/suggest.ts';
import type { Register } from '../records/register.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Link } from '../ui/Link.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { lexicon } from '../words/lexicon.ts';
import styles from './SearchHelp.module.css';
import { SearchStart } from './SearchStart.tsx';

/** For a search that found nothing: what of it is on record by itself. */
export function SearchNothing({ register, q }: { readonly register: Register; readonly q: string }) {
  const { words } = useLanguage();
  const suggestions = suggestionsFor(register, q, lexicon);
  return (
    <>
      <div role="status">
        <EmptyState title={words.search.none(q)}>
          <p>{suggestions.length > 0 ? words.search.noneNote : words.search.noneAlone}</p>
        </EmptyState>
      </div>
      {suggestions.length > 0 ? (
        <ul className={styles['alone']}>
          {suggestions.map((one) => (
            <li key={one.q}>
              <Link href={paths.search(one.q)}>{one.q}</Link>
              <span>{words.search.alone(one.finds)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <SearchStart register={register} />
      )}
    </>
  );
}
