import type { EdtfFault } from './edtf-faults.ts';
import type { Expected } from './fields.ts';
import type { FileKey } from './files.ts';

/**
 * What is wrong.
 * - `file`: the file does not hold a list of records (`dashboard`: one record)
 * - `missing`: a field that every such record has is not there
 * - `unfit`: the field holds something else than `expected`
 * - `unknown-id`: no record of file `target` has this id (`nearest`: one that looks like it)
 * - `left-out-id`: the record of file `target` with this id was left out itself
 * - `duplicate-id`: an earlier record (at position `first`) has the same id
 * - `own-parent`, `parent-circle`: a partner belongs to itself, at once or by way of others
 */
export type FaultCode =
  | 'file'
  | 'missing'
  | 'unfit'
  | 'unknown-id'
  | 'left-out-id'
  | 'duplicate-id'
  | 'own-parent'
  | 'parent-circle';

/** One thing that is wrong in the records, as data; the sentence for it is in the words. */
export interface Fault {
  readonly file: FileKey;
  /** Place of the record in its file, from 0; null when the fault is of the file itself. */
  readonly position: number | null;
  readonly id: string | null;
  /** The field as a path, `participants[3].role`; '' when it is the record itself. */
  readonly field: string;
  readonly path: readonly (string | number)[];
  /** Whether the record was left out, or is shown without what does not fit. */
  readonly severity: 'left-out' | 'flagged';
  readonly code: FaultCode;
  readonly expected?: Expected;
  /** The words of a closed list. */
  readonly words?: readonly string[];
  /** What stood there, as JSON, shortened; absent when nothing did. */
  readonly found?: string;
  /** Why a date was not read. */
  readonly date?: EdtfFault;
  readonly target?: FileKey;
  readonly nearest?: string;
  readonly first?: number;
}

/** `['participants', 3, 'role']` as `participants[3].role`; a key with other signs in it stands quoted. */
export const fieldOf = (path: readonly (string | number)[]): string =>
  path.reduce<string>((field, step) => {
    if (typeof step === 'number') return `${field}[${step}]`;
    if (!/^[\w-]+$/.test(step)) return `${field}[${JSON.stringify(step)}]`;
    return field ? `${field}.${step}` : step;
  }, '');
