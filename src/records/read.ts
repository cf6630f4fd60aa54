import { DatasetReader } from './dataset-reader.ts';
import type { Fault } from './fault.ts';
import { type DatasetFiles, type FileKey, fileKeys, type PerFile, perFile, recordsIn } from './files.ts';
import { atOnce, type Breath, gently } from './gently.ts';
import { kinds, themesIn } from './kinds.ts';
import { readDashboard, settleDashboard } from './read-dashboard.ts';
import type { Dataset } from './register.ts';

/** What became of a file's records. `accepted` and `leftOut` together are `inFile`. */
export interface Count {
  readonly inFile: number;
  readonly accepted: number;
  readonly leftOut: number;
  /** Of the accepted, those that are shown without something that did not fit. */
  readonly flagged: number;
}

/** A dataset that was read: what is good, what is wrong, and all as it came. */
export interface Reading {
  readonly dataset: Dataset;
  readonly faults: readonly Fault[];
  readonly counts: PerFile<Count>;
  /** The parsed JSON of each file, untouched. */
  readonly originals: DatasetFiles;
  /** Each good record's place in its file, from 0. */
  readonly positions: { readonly get: (record: object) => number | undefined };
}

export const countOf = (file: FileKey, inFile: number, faults: readonly Fault[]): Count => {
  const of = faults.filter((fault) => fault.file === file && fault.position !== null);
  const leftOut = new Set(of.filter((f) => f.severity === 'left-out').map((f) => f.position));
  const flagged = new Set(of.map((f) => f.position).filter((position) => !leftOut.has(position)));
  return { inFile, accepted: inFile - leftOut.size, leftOut: leftOut.size, flagged: flagged.size };
};

/** The faults in the order of the files and of the records in them. */
export const faultsInOrder = (faults: readonly Fault[]): readonly Fault[] => {
  const place = (fault: Fault): number => fileKeys.indexOf(fault.file);
  return faults.toSorted((a, b) => place(a) - place(b) || (a.position ?? 0) - (b.position ?? 0));
};

function* steps(files: DatasetFiles): Generator<void, Reading> {
  const reader = new DatasetReader(files);
  const [raw] = reader.recordsOf('dashboard');
  const first = readDashboard(raw);
  reader.name('dashboard', 0, null, first.faults);
  for (const { id } of first.dashboard.themeGroups) reader.ids.accept('dashboard', id, 0);

  const sources = yield* reader.read(kinds.sources);
  const people = yield* reader.read(kinds.people);
  const themes = yield* reader.read(themesIn(first.dashboard));
  const partners = reader.withoutWrongParents(yield* reader.read(kinds.partners));
  const visits = yield* reader.read(kinds.visits);
  const last = settleDashboard(first.dashboard, raw, themes, reader.ids);
  reader.name('dashboard', 0, null, last.faults);

  const faults = faultsInOrder(reader.faults);
  return {
    dataset: { dashboard: last.dashboard, partners, people, themes, sources, visits },
    faults,
    counts: perFile((file) => countOf(file, recordsIn(file, files[file])?.length ?? 0, faults)),
    originals: files,
    positions: reader.positions,
  };
}

/** Reads a dataset at once: records that do not fit are left out and named, all others are in the dataset. */
export const readDataset = (files: DatasetFiles): Reading => atOnce(steps(files));

/** Reads a dataset as `readDataset` does, a few milliseconds at a time. */
export const readDatasetGently = (
  files: DatasetFiles,
  signal?: AbortSignal,
  breath?: Breath,
): Promise<Reading> => gently(steps(files), signal, breath);
