import { queryOptions, skipToken } from '@tanstack/react-query';
import { type Day, dayOf } from '../records/day.ts';
import { type Reading, readDatasetGently } from '../records/read.ts';
import { indexDataset, type Register } from '../records/register.ts';
import { loadFiles, type Progress } from './load.ts';
import type { LoadError } from './load-error.ts';

/** What the page runs on: the records, and how their reading went. */
export interface Loaded {
  readonly register: Register;
  readonly reading: Reading;
}

/** How far each file has come, in the order in which they began. */
export type ProgressList = readonly Progress[];

/** Progress of the loading, kept in the query cache while it runs. */
export const progressQuery = queryOptions<ProgressList>({
  queryKey: ['dataset-progress'],
  queryFn: skipToken,
  staleTime: Number.POSITIVE_INFINITY,
});

/** Today where the reader is. */
export function today(now = new Date()): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

const withProgress = (list: ProgressList = [], progress: Progress): ProgressList =>
  list.some((p) => p.file === progress.file)
    ? list.map((p) => (p.file === progress.file ? progress : p))
    : [...list, progress];

/** The dataset: loaded and read once, and again only when asked. */
export const datasetQuery = queryOptions<Loaded, LoadError>({
  queryKey: ['dataset'],
  queryFn: async ({ signal, client }) => {
    client.setQueryData(progressQuery.queryKey, []);
    const files = await loadFiles({
      signal,
      onProgress: (progress) =>
        client.setQueryData(progressQuery.queryKey, (list) => withProgress(list, progress)),
    });
    const reading = await readDatasetGently(files, signal);
    return { reading, register: indexDataset(reading.dataset, today()) };
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
