import type { Day } from '../records/day.ts';
import type { FileKey, PerFile } from '../records/files.ts';
import type { Packed } from '../records/packed.ts';
import type { LoadFault } from './load-error.ts';

/** The bytes of each file of a dataset. */
export type Bytes = PerFile<Uint8Array<ArrayBuffer>>;

/** What places of records a search found; see the search itself. */
export interface PlacesFound {
  readonly visits: Uint32Array;
  readonly partners: Uint32Array;
  readonly people: Uint32Array;
  readonly themes: Uint32Array;
}

/** What the page has done beside itself, by name: what it gives, and what it gets back. */
export interface Errands {
  /** Reads and indexes a dataset, and keeps it for the other two. */
  readonly read: { readonly gives: { readonly bytes: Bytes; readonly today: Day }; readonly gets: Packed };
  /** 1 for each visit that has all the words of a search; nothing when it has none. */
  readonly matches: { readonly gives: { readonly q: string }; readonly gets: Uint8Array | undefined };
  /** The partners, people and themes that have them. */
  readonly names: { readonly gives: { readonly q: string }; readonly gets: PlacesFound | undefined };
  /** These, and the visits. */
  readonly search: { readonly gives: { readonly q: string }; readonly gets: PlacesFound | undefined };
}

export type ErrandName = keyof Errands;

/** What crosses to the other side. */
export type Sent = {
  [N in ErrandName]: { readonly id: number; readonly name: N; readonly gives: Errands[N]['gives'] };
}[ErrandName];

/** How far the reading of a file has come, in records. */
export interface ReadSoFar {
  readonly file: FileKey;
  readonly done: number;
  readonly total: number;
}

/** What comes back: how far it is, the answer, or why there is none. */
export type Reply =
  | { readonly ready: true }
  | ({ readonly id: number } & (
      | { readonly soFar: ReadSoFar }
      | { readonly answer: Errands[ErrandName]['gets'] }
      | { readonly failed: string; readonly fault?: LoadFault }
    ));
