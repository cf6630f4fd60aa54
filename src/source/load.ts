import { type FileKey, fileKeys, type PerFile } from '../records/files.ts';
import { LoadError } from './load-error.ts';

/** How far a file has come. `totalBytes` is null when the server does not say, or packs the file. */
export interface Progress {
  readonly file: FileKey;
  readonly loadedBytes: number;
  readonly totalBytes: number | null;
  /** How much of its records has been read, 0 to 1; absent while it is still on its way. */
  readonly read?: number;
}

export interface LoadOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** The address of the page; the files are in the folder `data` beside it. */
  readonly base?: string;
  /** Milliseconds without a byte after which a file counts as stalled. */
  readonly stall?: number;
}

function totalOf(response: Response): number | null {
  const length = Number(response.headers.get('content-length'));
  return length > 0 && !response.headers.get('content-encoding') ? length : null;
}

function refuse(file: FileKey, { ok, status }: Response): void {
  if (ok) return;
  if (status === 404 || status === 410) throw new LoadError({ file, reason: 'not-found', status });
  throw new LoadError({ file, reason: status === 401 || status === 403 ? 'forbidden' : 'server', status });
}

/** The body of an answer. Where its size is known it is written in place: a large file is not copied once more. */
async function bytesOf(
  response: Response,
  size: number | null,
  onBytes: (loaded: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  let bytes = new Uint8Array(size ?? 0);
  let loaded = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const { value } = part;
    if (loaded + value.length > bytes.length) {
      const wider = new Uint8Array(Math.max(bytes.length * 2, loaded + value.length));
      wider.set(bytes.subarray(0, loaded));
      bytes = wider;
    }
    bytes.set(value, loaded);
    loaded += value.length;
    onBytes(loaded);
  }
  return loaded === bytes.length ? bytes : bytes.slice(0, loaded);
}

async function loadFile(
  file: FileKey,
  { signal, onProgress, base = document.baseURI, stall = 30_000 }: LoadOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const stalled = new AbortController();
  let timer = setTimeout(() => stalled.abort(), stall);
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stalled.abort(), stall);
  };
  try {
    const response = await fetch(new URL(`data/${file}.json`, base), {
      // The records may have been replaced since: ask the server, and take the copy at hand if it has not changed.
      cache: 'no-cache',
      headers: { accept: 'application/json' },
      signal: signal ? AbortSignal.any([signal, stalled.signal]) : stalled.signal,
    });
    alive();
    refuse(file, response);
    const totalBytes = totalOf(response);
    onProgress?.({ file, loadedBytes: 0, totalBytes });
    return await bytesOf(response, totalBytes, (loadedBytes) => {
      alive();
      onProgress?.({ file, loadedBytes, totalBytes });
    });
  } catch (cause) {
    if (cause instanceof LoadError) throw cause;
    signal?.throwIfAborted();
    throw new LoadError({ file, reason: stalled.signal.aborted ? 'timeout' : 'network' }, { cause });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Loads the six files of the dataset, all at once. When one fails the others are given up. In a page that is one file they
 * are within it.
 * @param take what becomes of the bytes of each file as soon as they are there
 * @throws {LoadError} naming the file and why; or the signal's reason when it was aborted
 */
export async function loadFiles<T>(
  take: (file: FileKey, bytes: Uint8Array<ArrayBuffer>) => T | Promise<T>,
  { signal, ...options }: LoadOptions = {},
): Promise<PerFile<T>> {
  if (import.meta.env.MODE === 'portable') return (await import('./within.ts')).loadWithin(take);
  const failed = new AbortController();
  const either = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal;
  try {
    const files = await Promise.all(
      fileKeys.map(async (file) => {
        const bytes = await loadFile(file, { ...options, signal: either });
        return [file, await take(file, bytes)] as const;
      }),
    );
    return Object.fromEntries(files) as PerFile<T>;
  } finally {
    failed.abort();
  }
}
