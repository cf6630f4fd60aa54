/** Which JavaScript a page of the build loads, and how heavy it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * A chunk in Vite's manifest, keyed by its source or its name.
 * @typedef {{ file: string, name?: string, src?: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[] }} Chunk
 * @typedef {Readonly<Record<string, Chunk>>} Manifest
 */

/**
 * Vite's manifest of a built folder.
 * @param {string} folder
 * @returns {Manifest}
 */
export const readManifest = (folder) =>
  JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'));

/**
 * The keys of the given chunks and of everything they import statically.
 * @param {Manifest} manifest
 * @param {readonly string[]} starts
 * @returns {ReadonlySet<string>}
 */
export function reach(manifest, starts) {
  const seen = new Set(starts);
  for (const key of seen) for (const next of manifest[key]?.imports ?? []) seen.add(next);
  return seen;
}

/**
 * The weight of a file as a server sends it, in bytes, gzip.
 * @param {string} folder
 * @param {string} file
 */
export const weigh = (folder, file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
