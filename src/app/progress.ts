import { LARGE, type ProgressList } from '../source/query.ts';

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

/** The file that is being read, and how much of it has been, 0 to 1; none while files are still on their way, or all is read. */
export function fileInReading(
  progress: ProgressList,
): { readonly name: string; readonly part: number } | undefined {
  const found = progress.findLast(({ read }) => read !== undefined && read < 1);
  return found && { name: found.file, part: found.read ?? 0 };
}

/**
 * How much of the work is done, 0 to 1; unknown until every file has said how large it is. Where a large dataset is read
 * beside the page, coming and reading are half of it each.
 */
export function partLoaded(progress: ProgressList): number | undefined {
  const beside = progress.some(({ read, totalBytes }) => read !== undefined || (totalBytes ?? 0) > LARGE);
  let loaded = 0;
  let total = 0;
  for (const p of progress) {
    if (p.totalBytes === null) return undefined;
    loaded += beside ? p.loadedBytes * (0.5 + (p.read ?? 0) / 2) : p.loadedBytes;
    total += p.totalBytes;
  }
  return total > 0 ? Math.min(1, loaded / total) : undefined;
}
