import { CountableReader, type RawCountable } from './countable.ts';
import { DatasetReader } from './dataset-reader.ts';
import type { Day } from './day.ts';
import { type FileKey, type PerFile, perFile, recordsIn } from './files.ts';
import { kinds, themesIn } from './kinds.ts';
import { inOrder, type OnRead, pack, type SlicedFile } from './pack.ts';
import type { Packed } from './packed.ts';
import { namesOnlyKnown } from './quick-references.ts';
import { countOf, faultsInOrder } from './read.ts';
import { readDashboard, settleDashboard } from './read-dashboard.ts';
import { asOfDay } from './register.ts';
import { rowsInTime } from './time-order.ts';
import { type Countable, placesIn, VisitColumnsBuilder } from './visit-columns.ts';
import type { When } from './when.ts';

/** The files of a dataset as they came, and read so far: the short ones as parsed JSON, the long ones sliced. */
export interface FilesToPack {
  readonly bytes: PerFile<Uint8Array<ArrayBuffer>>;
  readonly dashboard: unknown;
  readonly themes: unknown;
  readonly partners: unknown;
  readonly sources: SlicedFile;
  readonly people: SlicedFile;
  readonly visits: SlicedFile;
}

/** A dataset that was packed here, and its dates, which need not be read again here. */
export interface JustPacked {
  readonly packed: Packed;
  readonly whens: readonly When[];
}

const isSliced = (file: unknown): file is SlicedFile =>
  typeof file === 'object' && file !== null && 'slices' in file;

/**
 * Reads and indexes a dataset without building its records. It finds the same faults and the same good records as
 * `readDataset`, and the columns of `indexDataset`.
 * @param today used as `asOf` when the dashboard file does not state one
 */
export function readPacked(files: FilesToPack, today: Day, onRead: OnRead = () => {}): JustPacked {
  const reader = new DatasetReader({
    dashboard: files.dashboard,
    themes: files.themes,
    partners: files.partners,
  });
  const [raw] = reader.recordsOf('dashboard');
  const first = readDashboard(raw);
  reader.name('dashboard', 0, null, first.faults);
  for (const { id } of first.dashboard.themeGroups) reader.ids.accept('dashboard', id, 0);

  const sources = pack(reader, kinds.sources, files.sources, onRead);
  const people = pack(reader, kinds.people, files.people, onRead);
  const themes = reader.all(themesIn(first.dashboard));
  const partners = reader.withoutWrongParents(reader.all(kinds.partners));

  const builder = new VisitColumnsBuilder({
    partners: placesIn(partners),
    people: new Map(people.ids.map((id, i) => [id, i])),
    themes: placesIn(themes),
  });
  const countable = new CountableReader();
  const take = (raw: unknown, record: Countable | undefined) =>
    builder.add(record ?? countable.of(raw as RawCountable));
  const visits = pack(reader, kinds.visits, files.visits, onRead, namesOnlyKnown(reader.ids), take);

  const last = settleDashboard(first.dashboard, raw, themes, reader.ids);
  reader.name('dashboard', 0, null, last.faults);
  const asOf = asOfDay(last.dashboard, today);
  let order = new Uint32Array();
  const { time, ...columns } = builder.done(asOf, (unsorted) => {
    order = rowsInTime(unsorted, visits.ids);
    return order;
  });
  const { dates } = time;
  const placesOf = (records: readonly object[]) => records.map((record) => reader.positions.get(record) ?? 0);
  const faults = faultsInOrder(reader.faults);
  const inFile = (file: unknown, key: FileKey) =>
    isSliced(file) ? file.slices.from.length : (recordsIn(key, file)?.length ?? 0);
  const packed: Packed = {
    dashboard: last.dashboard,
    partners,
    themes,
    sources: sources.file,
    people: people.file,
    visits: inOrder(visits, order),
    columns,
    date: time.date,
    direction: time.direction,
    dates: {
      edtf: JSON.stringify(builder.whens.map((when) => when.edtf)),
      earliest: dates.earliest,
      latest: dates.latest,
      kind: dates.kind,
      flags: dates.flags,
    },
    facets: new Map(),
    faults,
    counts: perFile((file) => countOf(file, inFile(files[file], file), faults)),
    asOf,
    files: files.bytes,
    positions: { partners: placesOf(partners), themes: placesOf(themes) },
  };
  return { packed, whens: builder.whens };
}
