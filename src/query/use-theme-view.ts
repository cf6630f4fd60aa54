import { readThemeView, type ThemeView, writeThemeView } from './theme-view.ts';
import { type Address, useAddress } from './use-address.ts';

const codec = { read: readThemeView, write: writeThemeView };

/** What the present address asks of the page of a theme, and ways to ask something else. */
export const useThemeView = (): Address<ThemeView> => useAddress(codec);
