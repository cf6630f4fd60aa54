import { useLanguage } from '../ui/use-language.ts';
import { languages } from '../words/index.ts';
import styles from './LanguageSwitch.module.css';
import { useSettings } from './use-settings.ts';

/** EN and 中文, each in its own words. */
export function LanguageSwitch() {
  const { lang, words } = useLanguage();
  const { chooseLang } = useSettings();
  return (
    <fieldset className={styles['switch']} aria-label={words.app.language}>
      {languages.map((language) => (
        <button
          key={language.id}
          type="button"
          lang={language.id}
          aria-pressed={language.id === lang}
          onClick={() => chooseLang(language.id)}
        >
          {language.name}
        </button>
      ))}
    </fieldset>
  );
}
