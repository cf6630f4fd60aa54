import { useEffect, useState } from 'react';
import { readStored, store } from './stored.ts';
import { type Theme, themeOf } from './theme.ts';

/** Light, dark or the system's; `choose` says whether it could be kept on this device. */
export function useTheme(): { readonly theme: Theme; readonly choose: (theme: Theme) => boolean } {
  const [theme, setTheme] = useState<Theme>(() => themeOf(readStored('pd.theme')));

  // Talks to the document: the tokens go by its attribute.
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  return {
    theme,
    choose: (next) => {
      setTheme(next);
      return store('pd.theme', next === 'system' ? null : next);
    },
  };
}
