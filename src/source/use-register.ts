import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Reading } from '../records/read.ts';
import type { Register } from '../records/register.ts';
import type { LoadError } from './load-error.ts';
import type { Loaded } from './loaded.ts';
import { datasetQuery, type ProgressList, progressQuery } from './query.ts';

/** The records. Only inside the gate that waits for them, where they are always there. */
export const useRegister = (): Register => useSuspenseQuery(datasetQuery).data.register;

/** How the reading of the records went: what is wrong, and how many were left out. Only inside the gate. */
export const useReading = (): Reading => useSuspenseQuery(datasetQuery).data.reading;

/** The loading of the records, for the gate in front of the pages. */
export interface DatasetState {
  /** The records loaded last; they stay when loading again fails. */
  readonly loaded: Loaded | undefined;
  /** Why the last loading failed. */
  readonly error: LoadError | null;
  readonly loading: boolean;
  /** How far each file has come; empty before the first byte. */
  readonly progress: ProgressList;
  readonly reload: () => void;
  /** Gives up the loading under way; what was loaded before stays. */
  readonly cancel: () => void;
}

const NONE: ProgressList = [];

export function useDatasetQuery(): DatasetState {
  const client = useQueryClient();
  const query = useQuery(datasetQuery);
  const { data: progress = NONE } = useQuery(progressQuery);
  return {
    loaded: query.data,
    error: query.error,
    loading: query.isFetching,
    progress,
    reload: () => void query.refetch({ cancelRefetch: true }),
    cancel: () => void client.cancelQueries({ queryKey: datasetQuery.queryKey, exact: true }),
  };
}
