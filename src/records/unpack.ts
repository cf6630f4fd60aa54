import type { Kind } from './dataset-reader.ts';
import { lazily } from './lazily.ts';
import { rawAt } from './pack.ts';
import type { PackedFile } from './packed.ts';
import { rawsAt } from './raws-at.ts';
import { fieldsOf, readRecord } from './read-record.ts';
import { WHOLE, WHOLES } from './whole.ts';

/** So many records of a file stay read, and as many again until the next that is wanted. */
const KEPT = 4096;

/** Keeps what was used last; forgets about half at a time. */
class Recent<T> {
  #young = new Map<number, T>();
  #old = new Map<number, T>();

  get(row: number, make: () => T): T {
    const known = this.#young.get(row);
    if (known !== undefined) return known;
    const value = this.#old.get(row) ?? make();
    if (this.#young.size >= KEPT) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(row, value);
    return value;
  }
}

/** The records of a packed file, each read when a field is asked for that is not known beforehand. */
export interface Unpacked<T> {
  readonly records: readonly T[];
  readonly ids: () => readonly string[];
  /** The place of each record in its file, from 0. */
  readonly positionOf: (record: object) => number | undefined;
}

/**
 * @param known fields that need no reading, by their names
 */
export function unpack<T extends { readonly id: string }>(
  { shape, settle = (record) => record }: Kind<T>,
  { bytes, from, to, position, ids }: PackedFile,
  known: { readonly [F in keyof T]?: (row: number) => T[F] } = {},
): Unpacked<T> {
  const recent = new Recent<T>();
  const idList = lazily(() => JSON.parse(ids) as readonly string[]);
  const placeOf = (row: number) => ({ from: from[row] ?? 0, to: to[row] ?? 0 });
  const readRaw = (row: number, raw: unknown): T => {
    const { record } = readRecord(shape, raw);
    if (!record) throw new TypeError(`Record ${position[row]} was found good, and is not.`);
    return settle(record);
  };
  const read = (row: number): T =>
    recent.get(row, () => readRaw(row, rawAt(bytes, from[row] ?? 0, to[row] ?? 0)));
  const knownFields = Object.entries(known) as [keyof T, (row: number) => T[keyof T]][];
  const withKnown = (row: number, whole: T): T => {
    for (const [field, valueAt] of knownFields) whole[field] = valueAt(row);
    return whole;
  };

  class Lazy {
    readonly #row: number;

    constructor(row: number) {
      this.#row = row;
    }

    static rowOf(record: object): number | undefined {
      return #row in record ? record.#row : undefined;
    }

    get id(): string {
      return idList()[this.#row] ?? '';
    }

    [WHOLE](): T {
      return withKnown(this.#row, { ...read(this.#row) });
    }

    [WHOLES](records: readonly object[]): readonly T[] {
      const rows = records.map((record) => Lazy.rowOf(record) ?? 0);
      const raws = rawsAt(bytes, rows.map(placeOf));
      return rows.map((row, i) => withKnown(row, readRaw(row, raws[i])));
    }
  }
  const rowOf = Lazy.rowOf;
  for (const field of new Set([...fieldsOf(shape), ...Object.keys(known)])) {
    if (field === 'id') continue;
    const valueAt = known[field as keyof T] ?? ((row: number) => read(row)[field as keyof T]);
    Object.defineProperty(Lazy.prototype, field, {
      get(this: Lazy) {
        return valueAt(rowOf(this) ?? 0);
      },
    });
  }
  // The fields are those of the shape, which is how T is written.
  const records = Array.from(from, (_, row) => new Lazy(row)) as unknown as readonly T[];
  const positionOf = (record: object) => {
    const row = rowOf(record);
    return row === undefined ? undefined : position[row];
  };
  return { records, ids: idList, positionOf };
}
