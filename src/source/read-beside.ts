import { fileKeys, perFile } from '../records/files.ts';
import { unpackDataset } from '../records/unpack-dataset.ts';
import { Aide } from './aide.ts';
import type { Bytes } from './errand.ts';
import type { Progress } from './load.ts';
import { type Loaded, readParsed } from './loaded.ts';
import { parseFile } from './parse.ts';
import { today } from './today.ts';

/** Without another thread the page reads it itself: it takes longer, and stays answerable. */
async function readHere(bytes: Bytes, signal: AbortSignal): Promise<Loaded> {
  const files: Record<string, unknown> = {};
  for (const file of fileKeys) files[file] = await parseFile(file, bytes[file]);
  return await readParsed(files, signal);
}

/** Begins a thread for a large dataset: while its files are still on their way there is time for that. */
export const startAide = (signal: AbortSignal): Promise<Aide | undefined> => Aide.start(signal);

/**
 * Has a large dataset read and indexed in a thread of its own. The bytes go over to it.
 * @param aide nothing when there is no thread to be had
 * @throws {LoadError} when a file cannot be read; or the signal's reason
 */
export async function readBeside(
  aide: Aide | undefined,
  bytes: Bytes,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Loaded> {
  if (!aide) return await readHere(bytes, signal);
  const sizes = perFile((file) => bytes[file].length);
  try {
    const packed = await aide.ask(
      'read',
      { bytes, today: today() },
      {
        signal,
        transfer: Object.values(bytes).map(({ buffer }) => buffer),
        onSoFar: ({ file, done, total }) =>
          onProgress({
            file,
            loadedBytes: sizes[file],
            totalBytes: sizes[file],
            read: done / Math.max(1, total),
          }),
      },
    );
    return { ...unpackDataset(packed), aide };
  } catch (cause) {
    aide.end();
    throw cause;
  }
}
