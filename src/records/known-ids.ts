import { fieldOf } from './fault.ts';
import type { FileKey } from './files.ts';
import { nearestOf } from './nearest.ts';
import type { FieldFault } from './read-record.ts';
import type { Reference } from './references.ts';
import { shortJson } from './short-json.ts';

// Looking for a near id compares with every id there is; a file that is wrong throughout is told often enough by then.
const SUGGESTIONS = 200;

/** Which ids each file has: those of good records, and those of records that were left out. */
export class KnownIds {
  readonly #good = new Map<FileKey, Map<string, number>>();
  readonly #leftOut = new Map<FileKey, Set<string>>();
  readonly #nearest = new Map<string, string | undefined>();

  #of(file: FileKey): Map<string, number> {
    const ids = this.#good.get(file) ?? new Map<string, number>();
    this.#good.set(file, ids);
    return ids;
  }

  /** The ids of a file's good records, each with its position; it grows while more are read. */
  known = (file: FileKey): ReadonlyMap<string, number> => this.#of(file);

  accept(file: FileKey, id: string, position: number): void {
    this.#of(file).set(id, position);
  }

  leaveOut(file: FileKey, id: string): void {
    const ids = this.#leftOut.get(file) ?? new Set<string>();
    this.#leftOut.set(file, ids.add(id));
  }

  has = (file: FileKey, id: string): boolean => this.#of(file).has(id);

  /** Position of the good record with an id. */
  positionOf = (file: FileKey, id: string): number | undefined => this.#of(file).get(id);

  /** What is wrong with a reference; nothing when it leads to a good record. */
  faultOf({ path, target, id }: Reference, severity: FieldFault['severity']): FieldFault | undefined {
    if (this.has(target, id)) return undefined;
    const fault = { field: fieldOf(path), path, severity, target, found: shortJson(id) };
    if (this.#leftOut.get(target)?.has(id)) return { ...fault, code: 'left-out-id' };
    const nearest = this.#nearestTo(target, id);
    return { ...fault, code: 'unknown-id', ...(nearest === undefined ? {} : { nearest }) };
  }

  #nearestTo(target: FileKey, id: string): string | undefined {
    const key = `${target} ${id}`;
    if (!this.#nearest.has(key)) {
      if (this.#nearest.size >= SUGGESTIONS) return undefined;
      this.#nearest.set(key, nearestOf(id, this.#of(target).keys()));
    }
    return this.#nearest.get(key);
  }
}
