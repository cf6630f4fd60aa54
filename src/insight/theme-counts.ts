import type { Register } from '../records/register.ts';
import type { Theme } from '../records/theme.ts';
import type { Direction, Visit } from '../records/visit.ts';
import { maskOf, wentRows } from './row-figures.ts';

/** A theme and the visits that spoke of it. */
export interface ThemeCount {
  readonly theme: Theme;
  /** Places of the visits in the register, ascending. */
  readonly rows: Uint32Array;
  readonly byDirection: Readonly<Record<Direction, number>>;
  /** One of the themes the office watches. */
  readonly watched: boolean;
}

/** How many of some visits came, went and met elsewhere. */
export function byDirection(visits: readonly Visit[]): Record<Direction, number> {
  const counts: Record<Direction, number> = { inbound: 0, outbound: 0, joint: 0 };
  for (const visit of visits) counts[visit.direction]++;
  return counts;
}

/** The same of visits given by their places in the register. */
const waysOfRows = (register: Register, rows: Uint32Array): Record<Direction, number> => ({
  inbound: wentRows(register, rows, 'inbound'),
  outbound: wentRows(register, rows, 'outbound'),
  joint: wentRows(register, rows, 'joint'),
});

/**
 * All themes by number of visits, most first; equal ones in the order of the file. Themes without visits are kept.
 * @param among places of the visits counted; all of the register when left out
 */
export function themeCounts(register: Register, among?: Uint32Array): readonly ThemeCount[] {
  const watched = new Set(register.dashboard.watchedThemes);
  const mask = among && maskOf(register.visits.length, among);
  return register.themes
    .map((theme): ThemeCount => {
      const all = register.visitsByTheme.rows(theme.id);
      const rows = mask ? all.filter((row) => mask[row] === 1) : all;
      return { theme, rows, byDirection: waysOfRows(register, rows), watched: watched.has(theme.id) };
    })
    .sort((a, b) => b.rows.length - a.rows.length);
}

/** Watched themes first, in the order the office gave them; then the others by number of visits. */
export function watchedFirst(register: Register, counts: readonly ThemeCount[]): readonly ThemeCount[] {
  const rank = new Map(register.dashboard.watchedThemes.map((id, i) => [id, i]));
  const place = (count: ThemeCount) => rank.get(count.theme.id) ?? rank.size;
  return counts.toSorted((a, b) => place(a) - place(b));
}

/** What there is to say about which themes come up most. */
export type RankingFinding =
  | { readonly kind: 'none' }
  | { readonly kind: 'few'; readonly visits: number }
  | { readonly kind: 'tie'; readonly themes: readonly ThemeCount[] }
  | { readonly kind: 'lead'; readonly first: ThemeCount; readonly of: number; readonly watched?: ThemeCount };

/** Visits with a theme that it takes for a ranking to say something. */
export const ENOUGH_TO_RANK = 3;

/**
 * The theme that came up most, or those that share the lead; beside it the watched theme that came up least,
 * when it is not the leading one.
 * @param counts most visits first
 * @param of how many visits there are in all, those without a theme included
 */
export function rankingFinding(counts: readonly ThemeCount[], of: number): RankingFinding {
  const [first] = counts;
  if (!first || first.rows.length === 0) return { kind: 'none' };
  if (first.rows.length < ENOUGH_TO_RANK) {
    const named = new Set(counts.flatMap((count) => [...count.rows])).size;
    if (named < ENOUGH_TO_RANK) return { kind: 'few', visits: named };
  }
  const leaders = counts.filter((count) => count.rows.length === first.rows.length);
  if (leaders.length > 1) return { kind: 'tie', themes: leaders };
  const watched = counts.findLast((count) => count.watched && count !== first);
  return watched ? { kind: 'lead', first, of, watched } : { kind: 'lead', first, of };
}
