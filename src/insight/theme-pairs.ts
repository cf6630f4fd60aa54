import { type Register, visitsOf } from '../records/register.ts';
import type { Theme } from '../records/theme.ts';
import type { Visit } from '../records/visit.ts';
import { speaksOf } from './theme-counts.ts';

/** Two themes and the visits that spoke of both. The one that came up in more visits is first. */
export interface ThemePair {
  readonly one: Theme;
  readonly other: Theme;
  /** Visits that spoke of both, in order of time. */
  readonly both: readonly Visit[];
  /** How many spoke of the first, and of the second. */
  readonly ofOne: number;
  readonly ofOther: number;
}

/** Every pair of themes that came up in one visit, most often together first; equal ones in the order of the file. */
export function themePairs(register: Register, visits: readonly Visit[]): readonly ThemePair[] {
  const counted = register.themes
    .map((theme) => ({ theme, visits: visits.filter((visit) => speaksOf(visit, theme.id)) }))
    .filter((count) => count.visits.length > 0)
    .toSorted((a, b) => b.visits.length - a.visits.length);
  return counted
    .flatMap((one, i) =>
      counted.slice(i + 1).map(
        (other): ThemePair => ({
          one: one.theme,
          other: other.theme,
          both: other.visits.filter((visit) => speaksOf(visit, one.theme.id)),
          ofOne: one.visits.length,
          ofOther: other.visits.length,
        }),
      ),
    )
    .filter((pair) => pair.both.length > 0)
    .sort((a, b) => b.both.length - a.both.length);
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
  const leaders = pairs.filter((pair) => pair.both.length === first.both.length).length;
  return leaders > 1
    ? { kind: 'tie', pairs: leaders, both: first.both.length }
    : { kind: 'lead', pair: first };
}

/** A featured partner and a watched theme that no visit has brought together. */
export interface Gap {
  readonly partner: string;
  readonly theme: string;
}

/** Featured partners and watched themes without a visit, in display order; ids. */
export function gaps(register: Register): readonly Gap[] {
  return register.dashboard.featuredPartners.flatMap((partner) =>
    register.dashboard.watchedThemes
      .filter((theme) => !visitsOf(register.visitsByPartner, partner).some((visit) => speaksOf(visit, theme)))
      .map((theme) => ({ partner, theme })),
  );
}
