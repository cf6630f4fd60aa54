import { memo } from 'react';
import { paths } from '../query/paths.ts';
import type { Dashboard } from '../records/dashboard.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Say } from '../ui/Say.tsx';
import { Seal } from '../ui/Seal.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import styles from './Masthead.module.css';
import type { Place } from './pages.ts';
import { SearchDoor } from './SearchDoor.tsx';
import { SectionLinks } from './SectionLinks.tsx';
import { ThemeButton } from './ThemeButton.tsx';

/** The head of every page: whose dashboard it is, where one can go, search, language, colours. */
export const Masthead = memo(function Masthead({
  dashboard,
  place,
  onSearch,
  onMenu,
  onPresent,
}: {
  /** Absent until the records are read. */
  readonly dashboard: Dashboard | undefined;
  readonly place: Place;
  readonly onSearch: () => void;
  readonly onMenu: () => void;
  readonly onPresent: () => void;
}) {
  const { words } = useLanguage();
  return (
    <header className={styles['mast']}>
      <a className={styles['brand']} href={paths.overview()}>
        {dashboard ? (
          <Seal id={dashboard.home.id} text={dashboard.home.seal} size={36} full />
        ) : (
          <span className={styles['blank']} />
        )}
        <span>
          {dashboard ? <Say text={dashboard.title} /> : words.app.brand}
          <small>{dashboard && <Office dashboard={dashboard} />}</small>
        </span>
      </a>
      <nav className={styles['nav']} aria-label={words.app.mainNavigation}>
        <SectionLinks place={place} />
      </nav>
      <div className={styles['tools']}>
        <SearchDoor onOpen={onSearch} />
        <LanguageSwitch />
        <ThemeButton />
        {place.page !== 'deck' && (
          <Button kind="primary" onClick={onPresent}>
            {words.app.present}
          </Button>
        )}
      </div>
      <div className={styles['narrow']}>
        <IconButton icon="search" label={words.app.search} aria-haspopup="dialog" onClick={onSearch} />
        <IconButton icon="menu" label={words.app.menu} aria-haspopup="dialog" onClick={onMenu} />
      </div>
    </header>
  );
});

/** The house and its office that keeps the records: "USTB Office of International Affairs". */
function Office({ dashboard: { home } }: { readonly dashboard: Dashboard }) {
  return (
    <>
      <Say text={home.short} /> {home.office && <Say text={home.office} />}
    </>
  );
}
