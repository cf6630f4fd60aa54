import type { ReactNode } from 'react';
import { useDatasetQuery } from '../source/use-register.ts';
import { useLanguage } from '../ui/use-language.ts';
import { Footer } from './Footer.tsx';
import { Masthead } from './Masthead.tsx';
import { OfflineNote } from './OfflineNote.tsx';
import type { Place } from './pages.ts';
import styles from './Shell.module.css';
import { TabBar } from './TabBar.tsx';

/** What stands round every page. */
export function Shell({
  place,
  onSearch,
  onMenu,
  onHelp,
  onPresent,
  children,
}: {
  readonly place: Place;
  readonly onSearch: () => void;
  readonly onMenu: () => void;
  readonly onHelp: () => void;
  readonly onPresent: () => void;
  readonly children: ReactNode;
}) {
  const { words } = useLanguage();
  const { loaded } = useDatasetQuery();
  return (
    <>
      <a className={styles['skip']} href="#main">
        {words.app.skip}
      </a>
      <div className={styles['page']}>
        <div className={styles['rules']} />
        <Masthead
          dashboard={loaded?.register.dashboard}
          place={place}
          onSearch={onSearch}
          onMenu={onMenu}
          onPresent={onPresent}
        />
        <OfflineNote />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        {loaded && <Footer register={loaded.register} reading={loaded.reading} onHelp={onHelp} />}
      </div>
      <TabBar place={place} />
    </>
  );
}
