import { type Place, placeAt, scanJson } from '../../src/records/json-text.ts';

type Path = readonly (string | number)[];

const keyOf = (path: Path): string => JSON.stringify(path);

/**
 * Where the values at some paths stand in a JSON text: at their key, or in a list at themselves.
 * What is not there stands where the nearest thing round it does.
 */
export function placesOf(text: string, paths: readonly Path[]): readonly Place[] {
  const wanted = new Set(paths.flatMap((path) => path.map((_, i) => keyOf(path.slice(0, i + 1)))));
  const deepest = Math.max(0, ...paths.map((path) => path.length));
  const offsets = new Map<string, number>();
  scanJson(text, (path, offset) => {
    if (path.length === 0 || path.length > deepest) return;
    const key = keyOf(path);
    if (wanted.has(key)) offsets.set(key, offset);
  });
  return paths.map((path) => {
    const found = path
      .map((_, i) => offsets.get(keyOf(path.slice(0, path.length - i))))
      .find((offset) => offset !== undefined);
    return placeAt(text, found ?? 0);
  });
}
