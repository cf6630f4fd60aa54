import { groupCells } from '../insight/theme-shift.ts';
import { type SpanCount, type YearCount, yearCountsOfDates } from '../insight/year-counts.ts';
import type { ThemeGroup } from '../records/dashboard.ts';
import { yearOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';

/** The visits of one year that spoke of one group of themes. */
export interface GroupCount extends SpanCount {
  readonly group: ThemeGroup;
  /** Its themes: what to ask for to see these visits. */
  readonly themes: readonly string[];
}

/**
 * One year. A visit counts once under each group it spoke of, so `certain` and `possible` (the sums over the groups,
 * what the column is tall) are more than `visits`.
 */
export interface YearRow extends YearCount {
  readonly visits: SpanCount;
  /** In display order of the groups, empty ones included. */
  readonly groups: readonly GroupCount[];
}

const sum = (counts: readonly SpanCount[], of: keyof SpanCount): number =>
  counts.reduce((total, count) => total + count[of], 0);

/** How many visits each date has: of all, and of each group. */
function visitsOfDates(register: Register): readonly [all: Uint32Array, groups: readonly Uint32Array[]] {
  const { date, dates } = register.time;
  const { starts, flat } = groupCells(register);
  const all = new Uint32Array(dates.size);
  const groups = register.dashboard.themeGroups.map(() => new Uint32Array(dates.size));
  const count = (counts: Uint32Array | undefined, at: number) => {
    if (counts) counts[at] = (counts[at] ?? 0) + 1;
  };
  date.forEach((at, row) => {
    count(all, at);
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) count(groups[flat[i] ?? 0], at);
  });
  return [all, groups];
}

/** One row a year from the first visit to the last or to the as-of day, years without visits included. */
export function yearRows(register: Register): readonly YearRow[] {
  const from = register.firstYear;
  const to = Math.max(register.lastYear, yearOf(register.asOf));
  const { dates } = register.time;
  const [ofAll, ofGroups] = visitsOfDates(register);
  const groups = register.dashboard.themeGroups.map((group, i) => ({
    group,
    themes: register.themes.filter((theme) => theme.group === group.id).map((theme) => theme.id),
    years: yearCountsOfDates(dates, ofGroups[i] ?? new Uint32Array(), from, to),
  }));
  return yearCountsOfDates(dates, ofAll, from, to).map(({ year, ...all }, i): YearRow => {
    const counts = groups.map(
      ({ group, themes, years }): GroupCount => ({
        group,
        themes,
        certain: years[i]?.certain ?? 0,
        possible: years[i]?.possible ?? 0,
      }),
    );
    return {
      year,
      visits: all,
      groups: counts,
      certain: sum(counts, 'certain'),
      possible: sum(counts, 'possible'),
    };
  });
}
