import { memo } from 'react';
import { useLanguage } from '../ui/use-language.ts';
import type { Place } from './pages.ts';
import { SectionLinks } from './SectionLinks.tsx';
import styles from './TabBar.module.css';

/** The navigation of a narrow screen, at the thumb. */
export const TabBar = memo(function TabBar({ place }: { readonly place: Place }) {
  const { words } = useLanguage();
  return (
    <nav className={styles['bar']} aria-label={words.app.mainNavigation}>
      <SectionLinks place={place} />
    </nav>
  );
});
