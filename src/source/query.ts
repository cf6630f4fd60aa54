import { type DataTag, queryOptions, skipToken } from '@tanstack/react-query';
import { perFile } from '../records/files.ts';
import { loadFiles, type Progress } from './load.ts';
import type { LoadError } from './load-error.ts';
import { type Loaded, readParsed } from './loaded.ts';
import { parseFile } from './parse.ts';

/** A file of more bytes than this is read beside the page, and with it the whole dataset. */
export const LARGE = 2 ** 20;

/** How far each file has come, in the order in which they began. */
export type ProgressList = readonly Progress[];

/** Progress of the loading, kept in the query cache while it runs. */
export const progressQuery = queryOptions<ProgressList>({
  queryKey: ['dataset-progress'],
  queryFn: skipToken,
  staleTime: Number.POSITIVE_INFINITY,
});

const withProgress = (list: ProgressList = [], progress: Progress): ProgressList =>
  list.some((p) => p.file === progress.file)
    ? list.map((p) => (p.file === progress.file ? progress : p))
    : [...list, progress];

/** A file that has come; one that is read here is parsed already. */
interface File {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly json?: unknown;
}

/** Where the dataset is kept. */
const datasetKey = ['dataset'] as unknown as DataTag<readonly string[], Loaded>;

/** The part that reads beside the page, and its thread. */
async function prepare(signal: AbortSignal) {
  const { readBeside, startAide } = await import('./read-beside.ts');
  return { readBeside, aide: await startAide(signal) };
}

/** The dataset: loaded and read once, and again only when asked. */
export const datasetQuery = queryOptions<Loaded, LoadError>({
  queryKey: datasetKey,
  queryFn: async ({ signal, client }) => {
    // Few datasets are large: what they need comes only with them, and as soon as one is seen to be.
    let beside: ReturnType<typeof prepare> | undefined;
    const onProgress = (progress: Progress) => {
      if ((progress.totalBytes ?? progress.loadedBytes) > LARGE) beside ??= prepare(signal);
      client.setQueryData(progressQuery.queryKey, (list) => withProgress(list, progress));
    };
    client.setQueryData(progressQuery.queryKey, []);
    try {
      const files = await loadFiles(
        async (file, bytes): Promise<File> => ({
          bytes,
          ...(bytes.length <= LARGE && { json: await parseFile(file, bytes) }),
        }),
        { signal, onProgress },
      );
      if (Object.values(files).every(({ json }) => json !== undefined))
        return await readParsed(
          perFile((key) => files[key].json),
          signal,
        );
      beside ??= prepare(signal);
      const { aide, readBeside } = await beside;
      const bytes = perFile((key) => files[key].bytes);
      const loaded = await readBeside(aide, bytes, signal, onProgress);
      client.getQueryData(datasetKey)?.aide?.end();
      return loaded;
    } catch (cause) {
      const [begun] = await Promise.allSettled([beside]);
      if (begun.status === 'fulfilled') begun.value?.aide?.end();
      throw cause;
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  // A second try on our own would only make the reader wait longer for the reason.
  retry: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  networkMode: 'always',
  // Registers hold maps, which cannot be compared piece by piece.
  structuralSharing: false,
});
