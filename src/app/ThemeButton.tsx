import { IconButton } from '../ui/IconButton.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { themeAfter } from './theme.ts';
import { useSettings } from './use-settings.ts';

/** Goes through the system's colours, light and dark. */
export function ThemeButton() {
  const { words } = useLanguage();
  const { theme, chooseTheme } = useSettings();
  const { themeName } = words.app;
  const next = themeAfter(theme);
  return (
    <IconButton
      icon="theme"
      label={words.app.theme(themeName[theme], themeName[next])}
      onClick={() => chooseTheme(next)}
    />
  );
}
