import type { Cells } from './cells.ts';
import type { Dashboard } from './dashboard.ts';
import type { Day } from './day.ts';
import type { Fault } from './fault.ts';
import type { PerFile } from './files.ts';
import type { Partner } from './partner.ts';
import type { Count } from './read.ts';
import type { Theme } from './theme.ts';
import type { VisitColumns } from './visit-columns.ts';

/** Records that were found good and are read again when they are wanted: their bytes, and where each stands in them. */
export interface PackedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly from: Uint32Array<ArrayBuffer>;
  readonly to: Uint32Array<ArrayBuffer>;
  /** Each record's place in its file, from 0. */
  readonly position: Uint32Array<ArrayBuffer>;
  /** The ids as a JSON list: one text crosses to another thread much sooner than many. */
  readonly ids: string;
}

/** The dates of the columns, as texts; see `DateColumns`. */
export interface PackedDates {
  /** The EDTF texts as a JSON list. */
  readonly edtf: string;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
}

/** A dataset that was read and indexed, in a form that crosses from one thread to another at once. */
export interface Packed {
  readonly dashboard: Dashboard;
  readonly partners: readonly Partner[];
  readonly themes: readonly Theme[];
  readonly sources: PackedFile;
  readonly people: PackedFile;
  /** In order of time. */
  readonly visits: PackedFile;
  readonly columns: Omit<VisitColumns, 'time' | 'facets'>;
  readonly date: Uint32Array;
  readonly direction: Uint8Array;
  readonly dates: PackedDates;
  /** The cells of facets, by id. */
  readonly facets: ReadonlyMap<string, Cells>;
  readonly faults: readonly Fault[];
  readonly counts: PerFile<Count>;
  readonly asOf: Day;
  /** The files as they came. */
  readonly files: PerFile<Uint8Array<ArrayBuffer>>;
  /** The place of each partner and theme in its file, from 0. */
  readonly positions: { readonly partners: readonly number[]; readonly themes: readonly number[] };
}
