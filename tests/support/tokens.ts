import { readFileSync } from 'node:fs';

export type Theme = 'light' | 'dark' | 'projector';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

/** Where the colours of slides on a projector begin, which stand in place of some of the light ones. */
const [common = '', projector = ''] = css.split(/^\[data-look="projector"\] \{$/m);

const COLOUR = /--([\w-]+):\s*(?:light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)|(#[0-9a-f]{6}))\s*;/g;

/** The colour tokens of a theme, by name without the dashes, as `#rrggbb`. */
export const colourTokens = (theme: Theme): ReadonlyMap<string, string> =>
  new Map(
    [...(theme === 'projector' ? css : common).matchAll(COLOUR)].map(
      ([, name = '', light = '', dark = '', both]) => [name, both ?? (theme === 'dark' ? dark : light)],
    ),
  );

if (!projector.includes('--paper')) throw new Error('tokens.css has no colours for a projector');
