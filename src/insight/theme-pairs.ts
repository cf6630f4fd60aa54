import type { Register } from '../records/register.ts';
import type { Theme } from '../records/theme.ts';
import { maskOf } from './row-figures.ts';

/** Two themes and how many visits spoke of both. The one that came up in more visits is first. */
export interface ThemePair {
  readonly one: Theme;
  readonly other: Theme;
  readonly both: number;
  /** How many spoke of the first, and of the second. */
  readonly ofOne: number;
  readonly ofOther: number;
}

/** How many visits spoke of each two themes, at `one * themes + other`; of one theme at `one * themes + one`. */
function countedTogether({ columns, themes }: Register): Uint32Array {
  const { starts, flat } = columns.themes;
  const counts = new Uint32Array(themes.length * themes.length);
  for (let row = 0; row + 1 < starts.length; row++)
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++)
      for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k++) {
        const at = (flat[i] ?? 0) * themes.length + (flat[k] ?? 0);
        counts[at] = (counts[at] ?? 0) + 1;
      }
  return counts;
}

/** Every pair of themes that came up in one visit, most often together first; equal ones in the order of the file. */
export function themePairs(register: Register): readonly ThemePair[] {
  const { themes } = register;
  const counts = countedTogether(register);
  const together = (one: number, other: number) => counts[one * themes.length + other] ?? 0;
  const places = themes.map((_, i) => i).toSorted((a, b) => together(b, b) - together(a, a));
  return places
    .flatMap((a, i) =>
      places.slice(i + 1).flatMap((b): ThemePair[] => {
        const [one, other, both] = [themes[a], themes[b], together(a, b)];
        if (!one || !other || both === 0) return [];
        return [{ one, other, both, ofOne: together(a, a), ofOther: together(b, b) }];
      }),
    )
    .sort((a, b) => b.both - a.both);
}

/** Places of the visits that spoke of both themes, ascending. */
export function rowsOfBoth(register: Register, { one, other }: ThemePair): Uint32Array {
  const mask = maskOf(register.visits.length, register.visitsByTheme.rows(one.id));
  return register.visitsByTheme.rows(other.id).filter((row) => mask[row] === 1);
}

/** What there is to say about themes that come up together. */
export type PairFinding =
  | { readonly kind: 'none' }
  | { readonly kind: 'tie'; readonly pairs: number; readonly both: number }
  | { readonly kind: 'lead'; readonly pair: ThemePair };

/** The pair that came up together most, when one did and the others did not as often. */
export function pairFinding(pairs: readonly ThemePair[]): PairFinding {
  const [first] = pairs;
  if (!first) return { kind: 'none' };
  const leaders = pairs.filter((pair) => pair.both === first.both).length;
  return leaders > 1 ? { kind: 'tie', pairs: leaders, both: first.both } : { kind: 'lead', pair: first };
}

/** A featured partner and a watched theme that no visit has brought together. */
export interface Gap {
  readonly partner: string;
  readonly theme: string;
}

/** Featured partners and watched themes without a visit, in display order; ids. */
export function gaps(register: Register): readonly Gap[] {
  const { dashboard, visits, visitsByPartner, visitsByTheme } = register;
  return dashboard.featuredPartners.flatMap((partner) => {
    const own = maskOf(visits.length, visitsByPartner.rows(partner));
    return dashboard.watchedThemes
      .filter((theme) => !visitsByTheme.rows(theme).some((row) => own[row] === 1))
      .map((theme) => ({ partner, theme }));
  });
}
