import type { ProgressList } from '../source/query.ts';

/** The file still on its way that is the largest so far, with its size as far as it is known; none when all have come. */
export function slowestFile(
  progress: ProgressList,
): { readonly name: string; readonly kilobytes: number } | undefined {
  const size = (p: ProgressList[number]) => p.totalBytes ?? p.loadedBytes;
  const [slowest] = progress
    .filter((p) => p.totalBytes === null || p.loadedBytes < p.totalBytes)
    .toSorted((a, b) => size(b) - size(a));
  return slowest && size(slowest) > 0
    ? { name: slowest.file, kilobytes: Math.ceil(size(slowest) / 1000) }
    : undefined;
}

/** How much of all files has come, 0 to 1; unknown until every file has said how large it is. */
export function partLoaded(progress: ProgressList): number | undefined {
  let loaded = 0;
  let total = 0;
  for (const p of progress) {
    if (p.totalBytes === null) return undefined;
    loaded += p.loadedBytes;
    total += p.totalBytes;
  }
  return total > 0 ? Math.min(1, loaded / total) : undefined;
}
