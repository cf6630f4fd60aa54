import type { Dashboard } from './dashboard.ts';
import { type FileKey, fileKeys, type PerFile, perFile, recordsIn } from './files.ts';
import type { Reading } from './read.ts';
import { fieldsOf } from './read-record.ts';
import type { Dataset } from './register.ts';
import { shapes } from './shapes.ts';
import { toJson } from './to-json.ts';
import { wholeOf } from './whole.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWhen = (value: unknown): value is { readonly edtf: string } =>
  isObject(value) && typeof value['edtf'] === 'string' && Array.isArray(value['parts']);

const isAddress = (value: unknown): value is { readonly written: string } =>
  isObject(value) && typeof value['written'] === 'string' && typeof value['href'] === 'string';

/** What the format takes for granted, and so does not write. */
const goesWithoutSaying = (key: string, value: unknown): boolean =>
  value === undefined ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (key === 'visibility' && value === 'public');

/** A typed value as the format writes it. */
function raw(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(raw);
  if (isAddress(value)) return value.written;
  return isObject(value) ? rawRecord(value) : value;
}

/** A record as the format writes it. */
export function rawRecord(record: object): Json {
  const fields = Object.entries(wholeOf(record)).filter(([key, value]) => !goesWithoutSaying(key, value));
  return Object.fromEntries(
    fields.map(([key, value]) =>
      isWhen(value) ? [key === 'when' ? 'date' : key, value.edtf] : [key, raw(value)],
    ),
  );
}

const rawDashboard = (dashboard: Dashboard): Json =>
  rawRecord({
    ...dashboard,
    periods: dashboard.periods.map(({ id, name, fromYear, toYear }) => ({
      id,
      name,
      from: String(fromYear).padStart(4, '0'),
      to: String(toYear).padStart(4, '0'),
    })),
  });

/** A changed record over its original: the fields the format knows are those of the record, all others stay. */
function over(file: FileKey, original: unknown, record: Json): Json {
  if (!isObject(original)) return record;
  const known = fieldsOf(shapes[file]);
  return { ...Object.fromEntries(Object.entries(original).filter(([key]) => !known.has(key))), ...record };
}

function rawList(
  file: Exclude<FileKey, 'dashboard'>,
  dataset: Dataset,
  reading: Reading | undefined,
): readonly unknown[] {
  const originals = recordsIn(file, reading?.originals[file]) ?? [];
  const read = new Map(reading?.dataset[file].map((record) => [reading.positions.get(record), record]));
  const left = new Map<string, object>(dataset[file].map((record) => [record.id, record]));
  const kept = originals.flatMap((original, position) => {
    const before = read.get(position);
    // Left out when it was read: it goes back as it came.
    if (!before) return [original];
    const now = left.get(before.id);
    left.delete(before.id);
    if (!now) return [];
    return [now === before ? original : over(file, original, rawRecord(now))];
  });
  return [...kept, ...[...left.values()].map(rawRecord)];
}

function rawFile(file: FileKey, dataset: Dataset, reading: Reading | undefined): unknown {
  const original = reading?.originals[file];
  const inside = isObject(original) && Object.hasOwn(original, file);
  const wrapped = (records: unknown): unknown => {
    if (inside) return { ...original, [file]: records };
    return original === undefined ? { $schema: `./schema/${file}.schema.json`, [file]: records } : records;
  };
  if (file !== 'dashboard') return wrapped(rawList(file, dataset, reading));
  if (reading && dataset.dashboard === reading.dataset.dashboard && original !== undefined) return original;
  return wrapped(over(file, inside ? original[file] : original, rawDashboard(dataset.dashboard)));
}

/**
 * The text of each of the six files. With the reading it came from, what was not changed goes back as it came, records
 * that were left out and fields that the format does not know included; reading the files gives the dataset again.
 */
export const writeFiles = (dataset: Dataset, reading?: Reading): PerFile<string> =>
  perFile((file) => `${toJson(rawFile(file, dataset, reading))}\n`);

/** The whole dataset as the text of one file. */
export const writeOneFile = (dataset: Dataset, reading?: Reading): string =>
  `${toJson(Object.fromEntries(fileKeys.map((file) => [file, rawFile(file, dataset, reading)])))}\n`;
