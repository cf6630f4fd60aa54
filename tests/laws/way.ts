import { importsOf, resolveImport } from './imports.ts';
import type { SourceFile } from './source-file.ts';

/** From which module each module comes at once with a start; a start comes from none. */
export function comesWith(
  starts: readonly string[],
  files: readonly SourceFile[],
): ReadonlyMap<string, string | undefined> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const from = new Map<string, string | undefined>(starts.map((start) => [start, undefined]));
  for (const path of from.keys()) {
    const file = byPath.get(path);
    if (!file || !/\.tsx?$/.test(path)) continue;
    for (const { specifier, typeOnly, later } of importsOf(file)) {
      const next = resolveImport(file, specifier);
      if (next !== undefined && !typeOnly && !later && !from.has(next)) from.set(next, path);
    }
  }
  return from;
}

/** The way from a start to a module, for whoever must break it. */
export function wayTo(path: string, from: ReadonlyMap<string, string | undefined>): string {
  const way = [path];
  for (let at = from.get(path); at !== undefined; at = from.get(at)) way.unshift(at);
  return way.join(' → ');
}
