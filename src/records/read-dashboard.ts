import type { Dashboard } from './dashboard.ts';
import { dashboardShape, standIn } from './dashboard-shape.ts';
import { fieldOf } from './fault.ts';
import { idOf } from './id-of.ts';
import type { KnownIds } from './known-ids.ts';
import { type FieldFault, readRecord } from './read-record.ts';
import { shortJson } from './short-json.ts';
import type { Theme } from './theme.ts';

interface DashboardReading {
  readonly dashboard: Dashboard;
  readonly faults: readonly FieldFault[];
}

/** The dashboard record, with a stand-in for whatever of it does not fit: the visits are shown in any case. */
export function readDashboard(raw: unknown): DashboardReading {
  const { record, faults } = readRecord(dashboardShape, raw);
  if (record) return { dashboard: record, faults };
  if (typeof raw !== 'object' || raw === null) return { dashboard: standIn, faults: [] };
  const wrong = new Set(faults.filter((f) => f.severity === 'left-out').map((f) => f.path[0]));
  const replaced = {
    ...raw,
    ...(wrong.has('title') ? { title: standIn.title } : {}),
    ...(wrong.has('home') ? { home: standIn.home } : {}),
  };
  const { record: dashboard = standIn } = readRecord(dashboardShape, replaced);
  return { dashboard, faults: faults.map((fault) => ({ ...fault, severity: 'flagged' })) };
}

/** Where the items that were kept of a list stood in it. */
function placesIn(raw: unknown, field: string, kept: readonly string[]): readonly number[] {
  const list =
    typeof raw === 'object' && raw !== null && field in raw
      ? (raw as Readonly<Record<string, unknown>>)[field]
      : [];
  const ids = Array.isArray(list) ? list.map((item: unknown) => idOf(item) ?? item) : [];
  let from = 0;
  return kept.map((id) => {
    const at = ids.indexOf(id, from);
    from = at + 1;
    return at;
  });
}

const unknown = (
  field: string,
  ids: readonly string[],
  target: 'partners' | 'themes',
  known: KnownIds,
  raw: unknown,
) => {
  const places = placesIn(raw, field, ids);
  return ids.flatMap(
    (id, i) => known.faultOf({ path: [field, places[i] ?? i], target, id }, 'flagged') ?? [],
  );
};

function repeated(field: string, ids: readonly string[], raw: unknown): readonly FieldFault[] {
  const places = placesIn(raw, field, ids);
  return ids.flatMap((id, i): readonly FieldFault[] => {
    const first = ids.indexOf(id);
    if (first === i) return [];
    const path = [field, places[i] ?? i, 'id'];
    const found = shortJson(id);
    return [
      {
        field: fieldOf(path),
        path,
        severity: 'flagged',
        code: 'duplicate-id',
        first: places[first] ?? first,
        found,
      },
    ];
  });
}

const unique = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  [...new Map(items.toReversed().map((item) => [item.id, item])).values()].toReversed();

/** The dashboard without what it names in vain. Where it names no theme groups, those of the themes stand in. */
export function settleDashboard(
  dashboard: Dashboard,
  raw: unknown,
  themes: readonly Theme[],
  known: KnownIds,
): DashboardReading {
  const { featuredPartners, watchedThemes, periods, themeGroups } = dashboard;
  const groups =
    themeGroups.length > 0 ? themeGroups : themes.map(({ group }) => ({ id: group, name: group }));
  return {
    dashboard: {
      ...dashboard,
      featuredPartners: [...new Set(featuredPartners)].filter((id) => known.has('partners', id)),
      watchedThemes: [...new Set(watchedThemes)].filter((id) => known.has('themes', id)),
      periods: unique(periods).toSorted((a, b) => a.from - b.from || a.to - b.to),
      themeGroups: unique(groups),
    },
    faults: [
      ...unknown('featuredPartners', featuredPartners, 'partners', known, raw),
      ...unknown('watchedThemes', watchedThemes, 'themes', known, raw),
      ...repeated(
        'periods',
        periods.map((p) => p.id),
        raw,
      ),
      ...repeated(
        'themeGroups',
        themeGroups.map((g) => g.id),
        raw,
      ),
    ],
  };
}
