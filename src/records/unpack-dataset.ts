import { readEdtf } from './edtf.ts';
import { type DatasetFiles, perFile } from './files.ts';
import { kinds } from './kinds.ts';
import { lazily } from './lazily.ts';
import type { Packed, PackedDates } from './packed.ts';
import type { Reading } from './read.ts';
import { type Register, registerOf } from './register.ts';
import type { DateColumns } from './time-columns.ts';
import { unpack } from './unpack.ts';
import { directions } from './visit.ts';
import type { VisitColumns } from './visit-columns.ts';
import type { When } from './when.ts';

function dateAt(text = ''): When {
  const read = readEdtf(text);
  if (!read.ok) throw new RangeError(`“${text}” was checked, and is no date.`);
  return read.when;
}

function datesOf(
  { edtf, earliest, latest, kind, flags }: PackedDates,
  whens: readonly When[] | undefined,
): DateColumns {
  const texts = lazily(() => JSON.parse(edtf) as readonly string[]);
  const known: When[] = [];
  const when = (date: number): When => {
    const before = known[date];
    if (before) return before;
    const when = whens?.[date] ?? dateAt(texts()[date]);
    // What has no beginning or end of its own is kept within the records: the columns have it so.
    const bounds = { earliest: earliest[date] ?? 0, latest: latest[date] ?? 0 };
    const same = when.earliest === bounds.earliest && when.latest === bounds.latest;
    const bounded = same ? when : { ...when, ...bounds };
    known[date] = bounded;
    return bounded;
  };
  return { size: earliest.length, earliest, latest, kind, flags, when };
}

/** The parsed JSON of each file, when it is asked for. */
function originalsOf({ files }: Packed): DatasetFiles {
  const decoder = new TextDecoder();
  const parsed = perFile((file) => lazily((): unknown => JSON.parse(decoder.decode(files[file]))));
  const originals = {};
  for (const [file, parse] of Object.entries(parsed))
    Object.defineProperty(originals, file, { enumerable: true, get: parse });
  return originals;
}

/**
 * A dataset that was packed, ready for use: a register whose records are read when they are wanted.
 * @param whens the dates in their order, where they are still at hand; else each is read when it is wanted
 */
export function unpackDataset(
  packed: Packed,
  whens?: readonly When[],
): { readonly register: Register; readonly reading: Reading } {
  const { dashboard, partners, themes, date, direction, faults, counts, asOf } = packed;
  const dates = datesOf(packed.dates, whens);
  const time = { length: date.length, date, direction, dates };
  const columns: VisitColumns = { ...packed.columns, time, facets: packed.facets };
  const visits = unpack(kinds.visits, packed.visits, {
    when: (row) => dates.when(date[row] ?? 0),
    direction: (row) => directions[direction[row] ?? 0] ?? 'joint',
  });
  const people = unpack(kinds.people, packed.people);
  const sources = unpack(kinds.sources, packed.sources);
  const dataset = {
    dashboard,
    partners,
    people: people.records,
    themes,
    sources: sources.records,
    visits: visits.records,
  };
  const register = registerOf(dataset, columns, asOf);
  const places = new Map<object, number>([
    ...partners.map((partner, i) => [partner, packed.positions.partners[i] ?? 0] as const),
    ...themes.map((theme, i) => [theme, packed.positions.themes[i] ?? 0] as const),
  ]);
  const positions = {
    get: (record: object) =>
      places.get(record) ??
      visits.positionOf(record) ??
      people.positionOf(record) ??
      sources.positionOf(record),
  };
  return { register, reading: { dataset, faults, counts, positions, originals: originalsOf(packed) } };
}
