import type { Fault } from './fault.ts';
import { type DatasetFiles, type FileKey, recordsIn } from './files.ts';
import { idOf } from './id-of.ts';
import { KnownIds } from './known-ids.ts';
import { parentFaults } from './parents.ts';
import type { Partner } from './partner.ts';
import { type FieldFault, readRecord, type Shape } from './read-record.ts';
import type { Reference } from './references.ts';
import { shortJson } from './short-json.ts';

/** How records of a file are read. */
export interface Kind<T extends { readonly id: string }> {
  readonly file: FileKey;
  readonly shape: Shape<T>;
  readonly referencesOf: (record: T) => readonly Reference[];
  readonly settle?: (record: T) => T;
}

/** One pass over the files. Pauses after each record, so that whoever drives it can let the page breathe. */
export class DatasetReader {
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

  /** Reads one record; what is wrong with it is named. Nothing when it must be left out. */
  one<T extends { readonly id: string }>(
    { file, shape, referencesOf, settle = (record) => record }: Kind<T>,
    position: number,
    raw: unknown,
  ): T | undefined {
    const { record, faults } = readRecord(shape, raw);
    const id = record?.id ?? idOf(raw);
    const wrong = record ? this.#wrongBeside(file, record, referencesOf) : [];
    this.name(file, position, id, [...faults, ...wrong]);
    if (!record || wrong.length > 0) {
      if (id !== null) this.ids.leaveOut(file, id);
      return undefined;
    }
    const settled = settle(record);
    this.ids.accept(file, settled.id, position);
    this.positions.set(settled, position);
    return settled;
  }

  *read<T extends { readonly id: string }>(kind: Kind<T>): Generator<void, T[]> {
    const good: T[] = [];
    for (const [position, raw] of this.recordsOf(kind.file).entries()) {
      const record = this.one(kind, position, raw);
      if (record) good.push(record);
      yield;
    }
    return good;
  }

  /** All records of a file at once. */
  all<T extends { readonly id: string }>(kind: Kind<T>): readonly T[] {
    return this.recordsOf(kind.file).flatMap((raw, position) => this.one(kind, position, raw) ?? []);
  }

  /** Partners without a parent that is not there, or that goes round in a circle; which is named. */
  withoutWrongParents(all: readonly Partner[]): readonly Partner[] {
    const wrong = parentFaults(all, this.ids);
    return all.map((partner) => {
      const fault = wrong.get(partner.id);
      if (!fault) return partner;
      const { parent: _, ...orphan } = partner;
      const position = this.positions.get(partner) ?? 0;
      this.name('partners', position, partner.id, [fault]);
      this.positions.set(orphan, position);
      return orphan;
    });
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
