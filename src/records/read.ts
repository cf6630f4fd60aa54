import type { Fault } from './fault.ts';
import { type DatasetFiles, type FileKey, fileKeys, type PerFile, perFile, recordsIn } from './files.ts';
import { idOf } from './id-of.ts';
import { KnownIds } from './known-ids.ts';
import { parentFaults } from './parents.ts';
import { partnerShape } from './partner-shape.ts';
import { personShape } from './person-shape.ts';
import { readDashboard, settleDashboard } from './read-dashboard.ts';
import { type FieldFault, readRecord, type Shape } from './read-record.ts';
import { partnerReferences, type Reference, themeReferences, visitReferences } from './references.ts';
import type { Dataset } from './register.ts';
import { shortJson } from './short-json.ts';
import { sourceShape } from './source-shape.ts';
import { themeShape } from './theme-shape.ts';
import { settleVisit, visitShape } from './visit-shape.ts';

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
  readonly positions: ReadonlyMap<object, number>;
}

/** One pass over the files. Pauses after each record, so that whoever drives it can let the page breathe. */
class DatasetReader {
  readonly faults: Fault[] = [];
  readonly positions = new Map<object, number>();
  readonly ids = new KnownIds();
  readonly #files: DatasetFiles;

  constructor(files: DatasetFiles) {
    this.#files = files;
  }

  /** The records of a file; a file that is none is named as such. */
  recordsOf(file: FileKey): readonly unknown[] {
    const json = Object.hasOwn(this.#files, file) ? this.#files[file] : undefined;
    const records = recordsIn(file, json);
    if (records) return records;
    const found = json === undefined ? {} : { found: shortJson(json) };
    const expected = file === 'dashboard' ? 'record' : 'list';
    this.name(file, null, null, [
      { field: '', path: [], severity: 'left-out', code: 'file', expected, ...found },
    ]);
    return [];
  }

  name(file: FileKey, position: number | null, id: string | null, faults: readonly FieldFault[]): void {
    for (const fault of faults) this.faults.push({ file, position, id, ...fault });
  }

  *read<T extends { readonly id: string }>(
    file: FileKey,
    shape: Shape<T>,
    referencesOf: (record: T) => readonly Reference[],
    settle: (record: T) => T = (record) => record,
  ): Generator<void, T[]> {
    const good: T[] = [];
    for (const [position, raw] of this.recordsOf(file).entries()) {
      const { record, faults } = readRecord(shape, raw);
      const id = record?.id ?? idOf(raw);
      const wrong = record ? this.#wrongBeside(file, record, referencesOf) : [];
      this.name(file, position, id, [...faults, ...wrong]);
      if (record && wrong.length === 0) {
        const settled = settle(record);
        this.ids.accept(file, settled.id, position);
        this.positions.set(settled, position);
        good.push(settled);
      } else if (id !== null) this.ids.leaveOut(file, id);
      yield;
    }
    return good;
  }

  /** What is wrong with a record that fits by itself: its id is taken, or it names records that are not there. */
  #wrongBeside<T extends { readonly id: string }>(
    file: FileKey,
    record: T,
    referencesOf: (record: T) => readonly Reference[],
  ): readonly FieldFault[] {
    const first = this.ids.positionOf(file, record.id);
    if (first !== undefined) {
      const found = shortJson(record.id);
      return [{ field: 'id', path: ['id'], severity: 'left-out', code: 'duplicate-id', first, found }];
    }
    return referencesOf(record).flatMap((reference) => this.ids.faultOf(reference, 'left-out') ?? []);
  }
}

const countOf = (file: FileKey, inFile: number, faults: readonly Fault[]): Count => {
  const of = faults.filter((fault) => fault.file === file && fault.position !== null);
  const leftOut = new Set(of.filter((f) => f.severity === 'left-out').map((f) => f.position));
  const flagged = new Set(of.map((f) => f.position).filter((position) => !leftOut.has(position)));
  return { inFile, accepted: inFile - leftOut.size, leftOut: leftOut.size, flagged: flagged.size };
};

const nothing = (): readonly Reference[] => [];

function* steps(files: DatasetFiles): Generator<void, Reading> {
  const reader = new DatasetReader(files);
  const [raw] = reader.recordsOf('dashboard');
  const first = readDashboard(raw);
  reader.name('dashboard', 0, null, first.faults);
  for (const { id } of first.dashboard.themeGroups) reader.ids.accept('dashboard', id, 0);

  const sources = yield* reader.read('sources', sourceShape, nothing);
  const people = yield* reader.read('people', personShape, nothing);
  const grouped = first.dashboard.themeGroups.length > 0;
  const themes = yield* reader.read('themes', themeShape, grouped ? themeReferences : nothing);
  const allPartners = yield* reader.read('partners', partnerShape, partnerReferences);
  const wrongParents = parentFaults(allPartners, reader.ids);
  const partners = allPartners.map((partner) => {
    const fault = wrongParents.get(partner.id);
    if (!fault) return partner;
    const { parent: _, ...orphan } = partner;
    const position = reader.positions.get(partner) ?? 0;
    reader.name('partners', position, partner.id, [fault]);
    reader.positions.set(orphan, position);
    return orphan;
  });
  const visits = yield* reader.read('visits', visitShape, visitReferences, settleVisit);
  const last = settleDashboard(first.dashboard, raw, themes, reader.ids);
  reader.name('dashboard', 0, null, last.faults);

  const place = (fault: Fault): number => fileKeys.indexOf(fault.file);
  const faults = reader.faults.toSorted(
    (a, b) => place(a) - place(b) || (a.position ?? 0) - (b.position ?? 0),
  );
  return {
    dataset: { dashboard: last.dashboard, partners, people, themes, sources, visits },
    faults,
    counts: perFile((file) => countOf(file, recordsIn(file, files[file])?.length ?? 0, faults)),
    originals: files,
    positions: reader.positions,
  };
}

/** Reads a dataset at once: records that do not fit are left out and named, all others are in the dataset. */
export function readDataset(files: DatasetFiles): Reading {
  const reading = steps(files);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** How a long reading lets the page breathe: after how many milliseconds, by which clock, and how. */
export interface Breath {
  readonly every: number;
  readonly now: () => number;
  readonly pause: () => Promise<void>;
}

/** Lets waiting events go first. A timer would do too, but browsers hold back timers that follow one another. */
const nextTurn = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });

const BREATH: Breath = { every: 8, now: () => performance.now(), pause: nextTurn };

/** Reads a dataset as `readDataset` does, a few milliseconds at a time. */
export async function readDatasetGently(
  files: DatasetFiles,
  signal?: AbortSignal,
  breath = BREATH,
): Promise<Reading> {
  const reading = steps(files);
  let since = breath.now();
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    if (breath.now() - since < breath.every) continue;
    await breath.pause();
    signal?.throwIfAborted();
    since = breath.now();
  }
}
