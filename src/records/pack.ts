import type { DatasetReader, Kind } from './dataset-reader.ts';
import type { FileKey } from './files.ts';
import { Growing } from './growing.ts';
import type { PackedFile } from './packed.ts';
import { quickCheck } from './quick.ts';
import type { Slices } from './slices.ts';

/** A file whose records are found, and not yet read. */
export interface SlicedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly slices: Slices;
}

/** How far the reading has come. */
export type OnRead = (file: FileKey, done: number, total: number) => void;

/** After so many records it is said how far the reading has come. */
const STEP = 2000;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The JSON of one record. Throws when it is none: the file must then be read as a whole, which tells where. */
export const rawAt = (bytes: Uint8Array, from: number, to: number): unknown =>
  JSON.parse(decoder.decode(bytes.subarray(from, to)));

/** The good records of a file: where they stand, and their ids. */
export interface Kept {
  readonly file: PackedFile;
  readonly ids: readonly string[];
}

/** Reads the records of one file, keeping of the good ones only where they stand. */
export function pack<T extends { readonly id: string }>(
  reader: DatasetReader,
  kind: Kind<T>,
  { bytes, slices }: SlicedFile,
  onRead: OnRead,
  known: (raw: unknown) => boolean = () => true,
  take: (raw: unknown, record: T | undefined) => void = () => {},
): Kept {
  const { file } = kind;
  const fits = quickCheck(kind.shape);
  const ids = reader.ids.known(file);
  const kept = { from: new Growing(), to: new Growing(), position: new Growing() };
  const idList: string[] = [];
  const total = slices.from.length;
  for (let position = 0; position < total; position++) {
    if (position % STEP === 0) onRead(file, position, total);
    const from = slices.from[position] ?? 0;
    const to = slices.to[position] ?? 0;
    const raw = rawAt(bytes, from, to);
    let id: string;
    if (fits(raw) && known(raw) && !ids.has((raw as T).id)) {
      id = (raw as T).id;
      reader.ids.accept(file, id, position);
      take(raw, undefined);
    } else {
      const record = reader.one(kind, position, raw);
      if (!record) continue;
      id = record.id;
      take(raw, record);
    }
    idList.push(id);
    kept.from.push(from);
    kept.to.push(to);
    kept.position.push(position);
  }
  onRead(file, total, total);
  const done = { from: kept.from.done(), to: kept.to.done(), position: kept.position.done() };
  return { file: { bytes, ...done, ids: JSON.stringify(idList) }, ids: idList };
}

/** The same records in another order: place `i` becomes what place `order[i]` was. */
export function inOrder({ file, ids }: Kept, order: Uint32Array<ArrayBuffer>): PackedFile {
  const reordered = (column: Uint32Array) => order.map((row) => column[row] ?? 0);
  return {
    bytes: file.bytes,
    from: reordered(file.from),
    to: reordered(file.to),
    position: reordered(file.position),
    ids: JSON.stringify(Array.from(order, (row) => ids[row])),
  };
}
