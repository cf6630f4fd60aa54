import { type Cells, turned } from './cells.ts';
import type { Dashboard, Period, ThemeGroup } from './dashboard.ts';
import { type Day, yearOf } from './day.ts';
import { lazily } from './lazily.ts';
import { boundedDates } from './open-dates.ts';
import type { Partner } from './partner.ts';
import type { Person } from './person.ts';
import type { Source } from './source.ts';
import type { Theme } from './theme.ts';
import type { TimeColumns } from './time-columns.ts';
import type { Visit } from './visit.ts';
import { placesIn, type VisitColumns, VisitColumnsBuilder } from './visit-columns.ts';
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

/** From things of a kind to their visits. */
export interface VisitsBy {
  /** In order of time; nothing when the thing has none. Ask through `visitsOf`. */
  readonly get: (id: string) => readonly Visit[] | undefined;
  /** Places of the visits in the register, ascending. */
  readonly rows: (id: string) => Uint32Array;
}

/** A dataset with its ways in: by id, and from each thing to its visits. Each way is made when it is first asked for. */
export interface Register extends Dataset {
  /** In order of time. In a large dataset a visit reads its record when more is asked of it than its id, date and direction. */
  readonly visits: readonly Visit[];
  /** What is counted of the same visits, as columns. */
  readonly columns: VisitColumns;
  /** The same visits in time: part of the columns. */
  readonly time: TimeColumns;
  readonly partnerById: ById<Partner>;
  readonly personById: ById<Person>;
  readonly themeById: ById<Theme>;
  readonly sourceById: ById<Source>;
  readonly visitById: ById<Visit>;
  /** The place of each visit in `visits`, by id. */
  readonly rowById: ById<number>;
  readonly periodById: ById<Period>;
  readonly groupById: ById<ThemeGroup>;
  readonly visitsByPartner: VisitsBy;
  readonly visitsByPerson: VisitsBy;
  readonly visitsByTheme: VisitsBy;
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

function partsOf(partners: readonly Partner[]): ById<readonly Partner[]> {
  const parts = new Map<string, Partner[]>();
  for (const partner of partners) {
    if (partner.parent === undefined) continue;
    const list = parts.get(partner.parent);
    if (list) list.push(partner);
    else parts.set(partner.parent, [partner]);
  }
  return parts;
}

function visitsBy(visits: readonly Visit[], places: () => ById<number>, cells: Cells): VisitsBy {
  const back = lazily(() => turned(cells, places().size));
  const lists = new Map<string, readonly Visit[]>();
  const rows = (id: string): Uint32Array => {
    const place = places().get(id);
    const { starts, flat } = back();
    return place === undefined ? flat.subarray(0, 0) : flat.subarray(starts[place], starts[place + 1]);
  };
  const get = (id: string) => {
    const known = lists.get(id);
    if (known) return known;
    const own = rows(id);
    if (own.length === 0) return undefined;
    const list = Array.from(own, (row) => visits[row]).filter((visit) => visit !== undefined);
    lists.set(id, list);
    return list;
  };
  return { get, rows };
}

/** The day a dataset is kept up to: what its dashboard file says, else today. */
export function asOfDay({ asOf }: Dashboard, today: Day): Day {
  return asOf && asOf.missing?.end !== 'last' ? asOf.latest : today;
}

/** A register of records whose columns are there. The visits are in order of time, as the columns are. */
export function registerOf(dataset: Dataset, columns: VisitColumns, asOf: Day): Register {
  const { dashboard, partners, people, themes, sources, visits } = dataset;
  const { dates } = columns.time;
  const first = dates.earliest.reduce((min, day) => Math.min(min, day), dates.earliest[0] ?? asOf);
  const last = dates.latest.reduce((max, day) => Math.max(max, day), dates.latest[0] ?? asOf);
  const ways = {
    partners: lazily(() => byId(partners)),
    people: lazily(() => byId(people)),
    themes: lazily(() => byId(themes)),
    sources: lazily(() => byId(sources)),
    visits: lazily(() => byId(visits)),
    rows: lazily(() => placesIn(visits)),
    periods: lazily(() => byId(dashboard.periods)),
    groups: lazily(() => byId(dashboard.themeGroups)),
    parts: lazily(() => partsOf(partners)),
  };
  const placesOf = (records: Dataset['partners' | 'people' | 'themes']) => lazily(() => placesIn(records));
  return {
    ...dataset,
    columns,
    time: columns.time,
    get partnerById() {
      return ways.partners();
    },
    get personById() {
      return ways.people();
    },
    get themeById() {
      return ways.themes();
    },
    get sourceById() {
      return ways.sources();
    },
    get visitById() {
      return ways.visits();
    },
    get rowById() {
      return ways.rows();
    },
    get periodById() {
      return ways.periods();
    },
    get groupById() {
      return ways.groups();
    },
    get partsByPartner() {
      return ways.parts();
    },
    visitsByPartner: visitsBy(visits, placesOf(partners), columns.partners),
    visitsByPerson: visitsBy(visits, placesOf(people), columns.people),
    visitsByTheme: visitsBy(visits, placesOf(themes), columns.themes),
    asOf,
    asOfStated: dashboard.asOf !== undefined,
    firstYear: yearOf(first),
    lastYear: yearOf(last),
  };
}

/**
 * Indexes a dataset.
 * @param today used as `asOf` when the dashboard file does not state one
 */
export function indexDataset(dataset: Dataset, today: Day): Register {
  const asOf = asOfDay(dataset.dashboard, today);
  const whens = boundedDates(
    dataset.visits.map((v) => v.when),
    asOf,
  );
  const visits = dataset.visits
    .map((visit, i) => {
      const when = whens[i] ?? visit.when;
      return when === visit.when ? visit : { ...visit, when };
    })
    .toSorted(byTime);
  const { partners, people, themes } = dataset;
  const builder = new VisitColumnsBuilder({
    partners: placesIn(partners),
    people: placesIn(people),
    themes: placesIn(themes),
  });
  for (const visit of visits) builder.add(visit);
  return registerOf({ ...dataset, visits }, builder.done(asOf), asOf);
}

const NONE: readonly Visit[] = [];

/** The visits of a partner, person or theme in order of time; none when it has none. */
export const visitsOf = (index: VisitsBy, id: string): readonly Visit[] => index.get(id) ?? NONE;
