import { type Cells, CellsBuilder } from '../records/cells.ts';
import type { ThemeGroup } from '../records/dashboard.ts';
import { type Day, dayOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import { CERTAIN, datesDuring } from '../records/time-columns.ts';
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

/** The theme groups that each visit spoke of, each once: places among the groups of the dashboard. */
export function groupCells({ columns, dashboard, themes }: Register): Cells {
  const place = new Map(dashboard.themeGroups.map(({ id }, i) => [id, i]));
  const groupOf = themes.map((theme) => place.get(theme.group));
  const { starts, flat } = columns.themes;
  const cells = new CellsBuilder();
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) cells.add(groupOf[flat[i] ?? 0]);
    cells.endRow();
  }
  return cells.done();
}

/** Percent, whole; 0 of nothing. */
export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 100);

const EITHER = 0;
const BEFORE = 1;
const SINCE = 2;

/** On which side of a day each date surely is. */
function sidesOf({ time: { dates } }: Register, day: Day): Uint8Array {
  const before = datesDuring(dates, Number.NEGATIVE_INFINITY, day - 1);
  const since = datesDuring(dates, day, Number.POSITIVE_INFINITY);
  return before.map((answer, at) => (answer === CERTAIN ? BEFORE : since[at] === CERTAIN ? SINCE : EITHER));
}

/** Splits visits at the latest start of a planning period that leaves enough of them on both sides; nothing when none does. */
export function themeShift(register: Register): ThemeShift | undefined {
  const { dashboard, time } = register;
  const { starts, flat } = groupCells(register);
  for (const { fromYear } of dashboard.periods.toReversed()) {
    const sides = sidesOf(register, dayOf(fromYear, 1, 1));
    const all = [0, 0, 0];
    const touching = [BEFORE, SINCE].map(() => new Uint32Array(dashboard.themeGroups.length));
    time.date.forEach((date, row) => {
      const side = sides[date] ?? EITHER;
      all[side] = (all[side] ?? 0) + 1;
      const counts = touching[side - 1];
      for (let i = starts[row] ?? 0; counts && i < (starts[row + 1] ?? 0); i++)
        counts[flat[i] ?? 0] = (counts[flat[i] ?? 0] ?? 0) + 1;
    });
    const [, before = 0, since = 0] = all;
    if (before < ENOUGH || since < ENOUGH) continue;
    return {
      year: fromYear,
      before,
      since,
      shares: dashboard.themeGroups.map((group, i) => ({
        group,
        before: touching[0]?.[i] ?? 0,
        since: touching[1]?.[i] ?? 0,
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

function leadOf(register: Register): ShiftFinding {
  const { starts, flat } = groupCells(register);
  let spoken = 0;
  for (let row = 0; row + 1 < starts.length; row++) if (starts[row] !== starts[row + 1]) spoken++;
  if (spoken === 0) return { kind: 'none' };
  if (spoken < ENOUGH_TO_RANK) return { kind: 'few', visits: spoken };
  const counts = register.dashboard.themeGroups.map((group, place) => ({
    group,
    count: flat.reduce((sum, at) => sum + (at === place ? 1 : 0), 0),
  }));
  const count = Math.max(...counts.map((c) => c.count));
  const leaders = counts.filter((c) => c.count === count).map((c) => c.group);
  const [group, ...others] = leaders;
  return group && others.length === 0
    ? { kind: 'lead', group, count, of: register.visits.length }
    : { kind: 'tie', groups: leaders, count };
}

/** The strongest rise and the strongest fall of a group's share; the leading group, or groups, when there is too little to compare. */
export function shiftFinding(register: Register): ShiftFinding {
  const shift = themeShift(register);
  if (!shift) return leadOf(register);
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
