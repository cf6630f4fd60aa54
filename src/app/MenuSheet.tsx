import { paths } from '../query/paths.ts';
import { Segment } from '../ui/Segment.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import styles from './MenuSheet.module.css';
import { sections } from './pages.ts';
import { themes } from './theme.ts';
import { useSettings } from './use-settings.ts';

/** What the masthead has no room for on a narrow screen. */
export function MenuSheet({
  onClose,
  onHelp,
  onPresent,
}: {
  readonly onClose: () => void;
  readonly onHelp: () => void;
  /** Shows what the page is about as slides. */
  readonly onPresent: () => void;
}) {
  const { words } = useLanguage();
  const { theme, chooseTheme } = useSettings();
  const { themeName, pages } = words.app;
  return (
    <Sheet open onClose={onClose} title={words.app.menu}>
      {/* A way chosen closes the sheet; the shell follows the link. */}
      <nav className={styles['list']} aria-label={words.app.menu}>
        {[...sections, 'decks' as const, 'data' as const, 'about' as const].map((page) => (
          <a key={page} href={paths[page]()} onClick={onClose}>
            {pages[page]}
          </a>
        ))}
        <button
          type="button"
          onClick={() => {
            onClose();
            onPresent();
          }}
        >
          {words.app.present}
        </button>
        <button type="button" onClick={onHelp}>
          {words.app.footer.shortcuts}
        </button>
      </nav>
      <div className={styles['settings']}>
        <LanguageSwitch />
        <span aria-hidden="true">{words.app.colours}</span>
        <Segment
          label={words.app.colours}
          options={themes.map((id) => ({ id, label: themeName[id] }))}
          value={theme}
          onChange={chooseTheme}
        />
      </div>
    </Sheet>
  );
}
