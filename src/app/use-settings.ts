import { createContext, useContext, useMemo } from 'react';
import { useSteady } from '../ui/use-steady.ts';
import type { Lang } from '../words/index.ts';
import type { Theme } from './theme.ts';

/** What a reader may set, and how. Each choice is kept on this device if the browser does so. */
export interface Settings {
  readonly chooseLang: (lang: Lang) => void;
  readonly theme: Theme;
  readonly chooseTheme: (theme: Theme) => void;
  /** Whether shortcuts of a single key are on. */
  readonly singleKeys: boolean;
  readonly chooseSingleKeys: (on: boolean) => void;
}

export const SettingsContext = createContext<Settings | null>(null);

export function useSettings(): Settings {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('Settings are used outside the application');
  return settings;
}

/** The settings as one object that changes only when a choice does. */
export function useSteadySettings({ theme, singleKeys, ...settings }: Settings): Settings {
  const chooseLang = useSteady(settings.chooseLang);
  const chooseTheme = useSteady(settings.chooseTheme);
  const chooseSingleKeys = useSteady(settings.chooseSingleKeys);
  return useMemo(
    () => ({ theme, singleKeys, chooseLang, chooseTheme, chooseSingleKeys }),
    [theme, singleKeys, chooseLang, chooseTheme, chooseSingleKeys],
  );
}
