import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Register } from '../records/register.ts';
import type { ErrandName, Errands } from './errand.ts';
import { datasetQuery } from './query.ts';

type Search = Exclude<ErrandName, 'read'>;

export interface Answer<T> {
  /** The answer to this search, or to the one before while this is under way; nothing when there is none. */
  readonly value: T | undefined;
  readonly waiting: boolean;
}

/**
 * What a search in the records finds: here and now in a small dataset, from the thread beside the page in a large one.
 * Nothing is found while there are no records.
 * @param here the same, worked out here; one and the same function each time, or nothing as long as it has not come
 */
export function useAnswer<N extends Search>(
  name: N,
  q: string,
  here: ((register: Register, q: string) => Errands[N]['gets']) | undefined,
): Answer<Errands[N]['gets']> {
  const { data, dataUpdatedAt } = useQuery({ ...datasetQuery, enabled: false });
  const { register, aide } = data ?? {};
  const asked = q.trim() !== '';
  const found = useMemo(
    () => (asked && register && !aide ? here?.(register, q) : undefined),
    [asked, aide, register, q, here],
  );
  const answer = useQuery({
    queryKey: ['search', dataUpdatedAt, name, q],
    // A query keeps null where there is no answer: nothing at all would be a fault to it.
    queryFn: aide && asked ? async () => (await aide.ask(name, { q })) ?? null : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
  });
  if (!aide || !asked) return { value: found, waiting: asked && !here };
  return { value: answer.data ?? undefined, waiting: answer.isFetching };
}
