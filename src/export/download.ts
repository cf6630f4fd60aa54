import { type Day, isoOf } from '../records/day.ts';

/** Hands the reader a file that was made here. Nothing is sent anywhere. */
export function download(name: string, content: Blob | readonly string[], type: string): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([...content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the blob only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Characters of a name that are kept, in UTF-16 units. */
const LONGEST = 72;

/** Letters, figures and marks of any script; what stands between them becomes one hyphen. */
const safe = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/\p{Surrogate}$/u, '')
    .replace(/^-+|-+$/g, '');

/**
 * A name that every file system takes: `2026-11-20-visits-14.csv`. It begins with the day up to which the records are kept,
 * so it is no device's name, no hidden file and no path, whatever `what` is.
 */
export const fileName = (asOf: Day, what: string, count: number | undefined, extension: string): string =>
  `${[isoOf(asOf), safe(what), count].filter((part) => part !== undefined && part !== '').join('-')}.${extension}`;
