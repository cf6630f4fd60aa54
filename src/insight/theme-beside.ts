import type { Theme } from '../records/theme.ts';
import type { ThemeCount } from './theme-counts.ts';

/** What there is to say about the themes that came up in the visits of one theme. */
export type BesideFinding =
  | { readonly kind: 'none' }
  /** There is one visit only, so that none of them leads. */
  | { readonly kind: 'once'; readonly themes: number }
  | { readonly kind: 'tie'; readonly themes: readonly Theme[]; readonly visits: number }
  | { readonly kind: 'lead'; readonly theme: Theme; readonly visits: number; readonly of: number };

/**
 * The theme that came up beside it most, or those that share the place.
 * @param counts the other themes, most visits first, none without visits
 * @param of how many visits spoke of the one theme
 */
export function besideFinding(counts: readonly ThemeCount[], of: number): BesideFinding {
  const [first] = counts;
  if (!first) return { kind: 'none' };
  if (of === 1) return { kind: 'once', themes: counts.length };
  const visits = first.rows.length;
  const leaders = counts.filter((count) => count.rows.length === visits).map((count) => count.theme);
  return leaders.length > 1
    ? { kind: 'tie', themes: leaders, visits }
    : { kind: 'lead', theme: first.theme, visits, of };
}
