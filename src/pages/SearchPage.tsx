import { useDeferredValue } from 'react';
import { IgnoredNotice } from '../filters/IgnoredNotice.tsx';
import { SearchBox } from '../filters/SearchBox.tsx';
import { useSearchView } from '../query/use-search-view.ts';
import { useRegister } from '../source/use-register.ts';
import { PageHead } from '../ui/PageHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { SearchFound } from './SearchFound.tsx';
import { SearchNothing } from './SearchNothing.tsx';
import styles from './SearchPage.module.css';
import { SearchStart } from './SearchStart.tsx';
import { useFound } from './use-found.ts';

/** Looks for words in everything on record, and shows what it finds by kind. */
export function SearchPage() {
  const register = useRegister();
  const { words } = useLanguage();
  const { view, ignored, change } = useSearchView();
  const q = useDeferredValue(view.q);
  const { found, waiting } = useFound(register, q);
  const none = found.visits.length + found.partners.length + found.people.length + found.themes.length === 0;
  return (
    <>
      <PageHead title={words.search.title} />
      <div className={styles['top']}>
        <SearchBox
          q={view.q}
          onSearch={(text, options) => change({ q: text }, options)}
          label={words.search.label}
          placeholder={words.search.hint}
          clearLabel={words.search.clear}
        />
        <IgnoredNotice ignored={ignored} onClose={() => change({}, { replace: true })} />
      </div>
      {found.terms.length === 0 && <SearchStart register={register} />}
      {waiting && none && <p role="status">{words.visits.searching(register.time.length)}</p>}
      {found.terms.length > 0 && none && !waiting && <SearchNothing register={register} q={q} />}
      {!none && <SearchFound register={register} q={q} found={found} />}
    </>
  );
}
