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

interface Details {
  readonly status?: number;
  /** Both from 1. */
  readonly line?: number;
  readonly column?: number;
  readonly cause?: unknown;
}

/** A file of the dataset that could not be loaded; the sentence for it is in the words. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly file: FileKey;
  readonly reason: LoadReason;
  declare readonly status?: number;
  declare readonly line?: number;
  declare readonly column?: number;

  constructor(file: FileKey, reason: LoadReason, { cause, ...details }: Details = {}) {
    super(`${file}.json: ${reason}`, { cause });
    this.file = file;
    this.reason = reason;
    Object.assign(this, details);
  }
}
