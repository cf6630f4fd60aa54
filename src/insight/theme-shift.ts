import type { ThemeGroup } from '../records/dashboard.ts';
import { type Day, dayOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { during } from '../records/when.ts';
import { ENOUGH_TO_RANK } from './theme-counts.ts';

/** A theme group and how many visits spoke of it before and since a year. */
export interface GroupShare {
  readonly group: ThemeGroup;
  readonly before: number;
  readonly since: number;
}

/** The visits on either side of the start of a planning period. A visit that cannot be placed on one side is in neither. */
export interface ThemeShift {
  /** First year of the later side. */
  readonly year: number;
  /** Visits surely before. */
  readonly before: number;
  /** Visits surely in that year or later. */
  readonly since: number;
  /** In display order of the groups. */
  readonly shares: readonly GroupShare[];
}

/** Fewer visits than this on a side are too few to compare shares. */
const ENOUGH = 10;
/** Percentage points that count as a change. */
const CHANGE = 10;

/** The theme groups a visit spoke of, each once. */
export function groupsOf(visit: Visit, register: Register): ReadonlySet<string> {
  const groups = new Set<string>();
  for (const { theme } of visit.themes) {
    const group = register.themeById.get(theme)?.group;
    if (group !== undefined) groups.add(group);
  }
  return groups;
}

/** Percent, whole; 0 of nothing. */
export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 100);

function splitAt(
  visits: readonly Visit[],
  day: Day,
): readonly [before: readonly Visit[], since: readonly Visit[]] {
  const side = (from: Day, to: Day) => visits.filter((visit) => during(visit.when, from, to) === 'certain');
  const before = side(Number.NEGATIVE_INFINITY, day - 1);
  const earlier = new Set(before);
  return [before, side(day, Number.POSITIVE_INFINITY).filter((visit) => !earlier.has(visit))];
}

/** Splits visits at the latest start of a planning period that leaves enough of them on both sides; nothing when none does. */
export function themeShift(register: Register, visits: readonly Visit[]): ThemeShift | undefined {
  for (const { fromYear } of register.dashboard.periods.toReversed()) {
    const [before, since] = splitAt(visits, dayOf(fromYear, 1, 1));
    if (before.length < ENOUGH || since.length < ENOUGH) continue;
    const touching = (side: readonly Visit[], id: string) =>
      side.filter((visit) => groupsOf(visit, register).has(id)).length;
    return {
      year: fromYear,
      before: before.length,
      since: since.length,
      shares: register.dashboard.themeGroups.map((group) => ({
        group,
        before: touching(before, group.id),
        since: touching(since, group.id),
      })),
    };
  }
  return undefined;
}

/** A group whose share of the visits changed; percent. */
export interface Change {
  readonly group: ThemeGroup;
  readonly from: number;
  readonly to: number;
}

/** What there is to say about how the mix of theme groups moved over the years. */
export type ShiftFinding =
  | { readonly kind: 'none' }
  /** So few visits name a theme that no group can be said to lead. */
  | { readonly kind: 'few'; readonly visits: number }
  | { readonly kind: 'tie'; readonly groups: readonly ThemeGroup[]; readonly count: number }
  | { readonly kind: 'lead'; readonly group: ThemeGroup; readonly count: number; readonly of: number }
  | { readonly kind: 'steady'; readonly year: number }
  | { readonly kind: 'change'; readonly year: number; readonly rise?: Change; readonly fall?: Change };

function leadOf(register: Register, visits: readonly Visit[]): ShiftFinding {
  const spoken = visits.map((visit) => groupsOf(visit, register)).filter((groups) => groups.size > 0);
  if (spoken.length === 0) return { kind: 'none' };
  if (spoken.length < ENOUGH_TO_RANK) return { kind: 'few', visits: spoken.length };
  const counts = register.dashboard.themeGroups.map((group) => ({
    group,
    count: spoken.filter((groups) => groups.has(group.id)).length,
  }));
  const count = Math.max(...counts.map((c) => c.count));
  const leaders = counts.filter((c) => c.count === count).map((c) => c.group);
  const [group, ...others] = leaders;
  return group && others.length === 0
    ? { kind: 'lead', group, count, of: visits.length }
    : { kind: 'tie', groups: leaders, count };
}

/** The strongest rise and the strongest fall of a group's share; the leading group, or groups, when there is too little to compare. */
export function shiftFinding(register: Register, visits: readonly Visit[]): ShiftFinding {
  const shift = themeShift(register, visits);
  if (!shift) return leadOf(register, visits);
  const changes = shift.shares
    .map(
      ({ group, before, since }): Change => ({
        group,
        from: percent(before, shift.before),
        to: percent(since, shift.since),
      }),
    )
    .toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const rise = changes.find((change) => change.to - change.from >= CHANGE);
  const fall = changes.findLast((change) => change.from - change.to >= CHANGE);
  if (!rise && !fall) return { kind: 'steady', year: shift.year };
  return { kind: 'change', year: shift.year, ...(rise && { rise }), ...(fall && { fall }) };
}
