import { readFileSync } from 'node:fs';

export type Theme = 'light' | 'dark';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

const COLOUR = /--([\w-]+):\s*(?:light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)|(#[0-9a-f]{6}))\s*;/g;

/** The colour tokens of a theme, by name without the dashes, as `#rrggbb`. */
export const colourTokens = (theme: Theme): ReadonlyMap<string, string> =>
  new Map(
    [...css.matchAll(COLOUR)].map(([, name = '', light = '', dark = '', both]) => [
      name,
      both ?? (theme === 'light' ? light : dark),
    ]),
  );
