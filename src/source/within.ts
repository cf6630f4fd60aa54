import { type FileKey, fileKeys, type PerFile } from '../records/files.ts';
import { LoadError } from './load-error.ts';

/** The text of a data file that is within the page. */
export const textWithin = (file: FileKey): string | undefined =>
  document.querySelector(`script[data-records="${file}"]`)?.textContent ?? undefined;

/**
 * The six files out of the page itself, which then asks for nothing.
 * @throws {LoadError} when one is not there
 */
export async function loadWithin<T>(
  take: (file: FileKey, bytes: Uint8Array<ArrayBuffer>) => T | Promise<T>,
): Promise<PerFile<T>> {
  const files = await Promise.all(
    fileKeys.map(async (file) => {
      const text = textWithin(file);
      if (text === undefined) throw new LoadError({ file, reason: 'not-found' });
      return [file, await take(file, new TextEncoder().encode(text))] as const;
    }),
  );
  return Object.fromEntries(files) as PerFile<T>;
}
