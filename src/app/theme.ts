/** In the order in which the button goes through them. `system`: as the reader's device is set. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Anything unknown is the system's. */
export const themeOf = (stored: string | null): Theme => themes.find((t) => t === stored) ?? 'system';

export const themeAfter = (theme: Theme): Theme =>
  themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
