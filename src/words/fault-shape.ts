/** Why a date was not read, as much of it as wording needs. */
export interface DateFaultShape {
  readonly reason:
    | 'not-edtf'
    | 'no-such-month'
    | 'no-such-day'
    | 'reversed'
    | 'wide-end'
    | 'no-time'
    | 'far'
    | 'not-read-here';
  /** The part of the date that is wrong. */
  readonly at: string;
  /** Days of the month that was meant. */
  readonly days?: number;
  readonly instead?: string;
}

export type FileName = 'dashboard' | 'partners' | 'people' | 'themes' | 'sources' | 'visits';

/** A fault in the records, as much of it as wording needs; the reader's faults have this shape. */
export interface FaultShape {
  readonly file: FileName;
  /** From 0; null when the fault is of the file itself. */
  readonly position: number | null;
  readonly id: string | null;
  readonly field: string;
  readonly severity: 'left-out' | 'flagged';
  readonly code:
    | 'file'
    | 'missing'
    | 'unfit'
    | 'unknown-id'
    | 'left-out-id'
    | 'duplicate-id'
    | 'own-parent'
    | 'parent-circle';
  readonly expected?:
    | 'record'
    | 'list'
    | 'id'
    | 'text'
    | 'name'
    | 'word'
    | 'date'
    | 'year'
    | 'years-in-order'
    | 'yes-or-no'
    | 'paragraph'
    | 'country'
    | 'language'
    | 'link'
    | 'seal';
  readonly words?: readonly string[];
  /** JSON, shortened. */
  readonly found?: string;
  readonly date?: DateFaultShape;
  readonly target?: FileName;
  readonly nearest?: string;
  /** From 0. */
  readonly first?: number;
}

/** Why a file could not be loaded, as much of it as wording needs. */
export interface LoadFaultShape {
  readonly file: FileName;
  readonly reason:
    | 'not-found'
    | 'forbidden'
    | 'server'
    | 'web-page'
    | 'empty'
    | 'cut-off'
    | 'not-json'
    | 'not-utf8'
    | 'network'
    | 'timeout'
    | 'wrong-shape';
  /** HTTP status. */
  readonly status?: number;
  /** Where in the text, both from 1. */
  readonly line?: number;
  readonly column?: number;
}
