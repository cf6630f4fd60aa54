import type { Dashboard, Period, ThemeGroup } from './dashboard.ts';
import { type Day, yearOf } from './day.ts';
import { bounded } from './open-dates.ts';
import type { Partner } from './partner.ts';
import type { Person } from './person.ts';
import type { Source } from './source.ts';
import type { Theme } from './theme.ts';
import { type TimeColumns, timeColumns } from './time-columns.ts';
import type { Visit } from './visit.ts';
import { byTime } from './when.ts';

/** Everything that was read and found good. */
export interface Dataset {
  readonly dashboard: Dashboard;
  readonly partners: readonly Partner[];
  readonly people: readonly Person[];
  readonly themes: readonly Theme[];
  readonly sources: readonly Source[];
  readonly visits: readonly Visit[];
}

type ById<T> = ReadonlyMap<string, T>;

/** A dataset with its ways in: by id, and from each thing to its visits. Made once. */
export interface Register extends Dataset {
  /** In order of time. */
  readonly visits: readonly Visit[];
  /** The same visits in time, as columns. */
  readonly time: TimeColumns;
  readonly partnerById: ById<Partner>;
  readonly personById: ById<Person>;
  readonly themeById: ById<Theme>;
  readonly sourceById: ById<Source>;
  readonly visitById: ById<Visit>;
  readonly periodById: ById<Period>;
  readonly groupById: ById<ThemeGroup>;
  /** Visits in order of time; a thing without visits is absent. Ask through `visitsOf`. */
  readonly visitsByPartner: ById<readonly Visit[]>;
  readonly visitsByPerson: ById<readonly Visit[]>;
  readonly visitsByTheme: ById<readonly Visit[]>;
  /** Partner id to the partners that belong to it. */
  readonly partsByPartner: ById<readonly Partner[]>;
  /** The day the records are kept up to, else today. */
  readonly asOf: Day;
  /** Whether `asOf` is the records' own word. */
  readonly asOfStated: boolean;
  /** First and last year in which anything on record may have been; the year of `asOf` when there is nothing. */
  readonly firstYear: number;
  readonly lastYear: number;
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): ById<T> =>
  new Map(records.map((r) => [r.id, r]));

/** Groups records under each of their keys; a record that names a key twice is listed once. */
function group<T>(records: readonly T[], keys: (record: T) => readonly string[]): ById<readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records)
    for (const key of new Set(keys(record))) {
      const list = groups.get(key);
      if (list) list.push(record);
      else groups.set(key, [record]);
    }
  return groups;
}

/**
 * Indexes a dataset.
 * @param today used as `asOf` when the dashboard file does not state one
 */
export function indexDataset(dataset: Dataset, today: Day): Register {
  const stated = dataset.dashboard.asOf;
  const asOf = stated && stated.missing?.end !== 'last' ? stated.latest : today;
  const visits = bounded(dataset.visits, asOf).toSorted(byTime);
  const first = visits[0]?.when.earliest ?? asOf;
  const last = visits.reduce((max, v) => Math.max(max, v.when.latest), first);
  return {
    ...dataset,
    visits,
    time: timeColumns(visits),
    partnerById: byId(dataset.partners),
    personById: byId(dataset.people),
    themeById: byId(dataset.themes),
    sourceById: byId(dataset.sources),
    visitById: byId(visits),
    periodById: byId(dataset.dashboard.periods),
    groupById: byId(dataset.dashboard.themeGroups),
    visitsByPartner: group(visits, (v) => v.partners),
    visitsByPerson: group(visits, (v) => v.participants.map((p) => p.person)),
    visitsByTheme: group(visits, (v) => v.themes.map((t) => t.theme)),
    partsByPartner: group(dataset.partners, (p) => (p.parent ? [p.parent] : [])),
    asOf,
    asOfStated: stated !== undefined,
    firstYear: yearOf(first),
    lastYear: yearOf(last),
  };
}

const NONE: readonly Visit[] = [];

/** The visits of a partner, person or theme in order of time; none when it has none. */
export const visitsOf = (index: ById<readonly Visit[]>, id: string): readonly Visit[] =>
  index.get(id) ?? NONE;
