/** The files of a dataset, in the order in which they are read: each names only records of those before it. */
export const fileKeys = ['dashboard', 'sources', 'people', 'themes', 'partners', 'visits'] as const;
export type FileKey = (typeof fileKeys)[number];

/** The parsed JSON of each file; also the form of a dataset kept in one file. */
export type DatasetFiles = { readonly [K in FileKey]?: unknown };

/** One value a file, none left out. */
export type PerFile<T> = { readonly [K in FileKey]: T };

export const perFile = <T>(make: (key: FileKey) => T): PerFile<T> => ({
  dashboard: make('dashboard'),
  sources: make('sources'),
  people: make('people'),
  themes: make('themes'),
  partners: make('partners'),
  visits: make('visits'),
});

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** What a file holds: its records, or nothing when it is not in the record format. */
export function recordsIn(key: FileKey, json: unknown): readonly unknown[] | undefined {
  const inside = isObject(json) && Object.hasOwn(json, key) ? json[key] : json;
  if (key === 'dashboard') return isObject(inside) ? [inside] : undefined;
  return Array.isArray(inside) ? inside : undefined;
}

/** A dataset kept in one file, taken apart; nothing when the JSON is no such file. */
export function filesIn(json: unknown): DatasetFiles | undefined {
  if (!isObject(json) || fileKeys.filter((key) => Object.hasOwn(json, key)).length < 2) return undefined;
  return perFile((key) => (Object.hasOwn(json, key) ? json[key] : undefined));
}
