import type { FileKey } from '../records/files.ts';

/**
 * Why a file could not be loaded.
 * - `not-found`, `forbidden`, `server`: what the server answered (`status`)
 * - `web-page`: HTML came instead of data
 * - `empty`: nothing in it, or only white space
 * - `cut-off`, `not-json`: no JSON, at `line` and `column`
 * - `not-utf8`: its bytes are in another encoding
 * - `network`: no answer, or the connection broke
 * - `timeout`: nothing arrived for too long
 * - `wrong-shape`: JSON, but not in the record format
 */
export type LoadReason =
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

/** What is known of the failure. */
export interface LoadFault {
  readonly file: FileKey;
  readonly reason: LoadReason;
  /** HTTP status. */
  readonly status?: number;
  /** Where in the text, both from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** A file of the dataset that could not be loaded; the sentence for it is in the words. */
export class LoadError extends Error implements LoadFault {
  override readonly name = 'LoadError';
  declare readonly file: FileKey;
  declare readonly reason: LoadReason;
  declare readonly status?: number;
  declare readonly line?: number;
  declare readonly column?: number;

  constructor(fault: LoadFault, options?: ErrorOptions) {
    super(`${fault.file}.json: ${fault.reason}`, options);
    Object.assign(this, fault);
  }
}
