import type { Theme } from '../records/theme.ts';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './ThemeNotes.module.css';

/** What a theme takes in, and by which other words it goes. */
export function ThemeNotes({ theme }: { readonly theme: Theme }) {
  const { words } = useLanguage();
  return (
    <div className={styles['notes']}>
      {theme.description && (
        <p>
          <Say text={theme.description} />
        </p>
      )}
      {theme.aliases.length > 0 && (
        <p>
          {words.themes.alsoCalled}{' '}
          {theme.aliases.map((alias, i) => (
            <span key={alias}>
              {i > 0 && words.themes.listJoin}
              <Say text={alias} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
